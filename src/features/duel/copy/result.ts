function cameTo(mine: number, other: number, name: string): string {
  if (mine === other) return mine === 0 ? '这局都没有答对，看看是为什么。' : '平手，对得一样多。'
  return mine > other ? `你多对了 ${mine - other} 题。` : `${name}多对了 ${other - mine} 题。`
}

/** What a duel came to (结果). */
export const resultCopy = {
  title: '这一局',
  against: (name: string, place: string) => `和${name}，${place}`,
  score: (mine: number, other: number) => `${mine} 比 ${other}`,
  say: (mine: number, other: number, name: string): string =>
    `${cameTo(mine, other, name)}\n只是练习，不计分，不上榜。`,
  again: '再来一局',
  opening: '正在开',
  questions: '每道题',
  me: '你',
  right: '对',
  wrong: '不对',
  none: '没答上',
  column: (number: number, mine: string, name: string, other: string) =>
    `第 ${number} 题，你${mine}，${name}${other}`,
  place: (number: number, count: number, topic: string) =>
    `第 ${number} 题，共 ${count} 题 · ${topic}`,
  dispute: '有异议',
  notOver: { head: '这一局还没有完', say: '回去接着比。', way: '回到这一局' },
}
