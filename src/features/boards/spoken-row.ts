/** What a screen reader says of a row of a board (读屏). @example '第 1 名，赵立新，98 分，用时 14:08' */
export const spokenRow = (rank: number, name: string, score: string, time?: string): string =>
  [`第 ${rank} 名`, name, `${score} 分`, ...(time === undefined ? [] : [`用时 ${time}`])].join('，')
