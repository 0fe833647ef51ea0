/** A sheet's name has at most so many characters, and none of these. */
const LONGEST = 31
const NOT_ALLOWED = /[[\]:*?/\\]/g

/** Names as sheets may have them, each once: a second one of the same words gets a number. */
export function sheetNames(names: readonly string[]): string[] {
  const given: string[] = []
  for (const name of names) {
    const plain =
      name
        .replace(NOT_ALLOWED, ' ')
        .trim()
        .slice(0, LONGEST - 3) || '项目'
    const again = given.filter((one) => one === plain || one.startsWith(`${plain} `)).length
    given.push(again === 0 ? plain : `${plain} ${again + 1}`)
  }
  return given
}
