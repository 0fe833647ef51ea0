const LEFT =
  /离职|离岗|调出|调离|调走|调往|退休|辞职|辞退|开除|病故|去世|死亡|借出|借调(?![入来]|到我|至我)/
/** Says the contrary, or what is to come. */
const SERVES =
  /返聘|调入|借调[入来]|(?:未|不|没有|拟|将|预计|即将)[^，。；]{0,4}(?:退休|离职|调出|调离)/
const NO = /^(否|不在|不在岗|不在职|无|0|n|no|false)$/i

/**
 * The word of a remark (备注、状态) that says somebody left, or null.
 * @example leftWord('2026年3月退休') // '退休'
 */
export const leftWord = (remark: string): string | null =>
  SERVES.test(remark) ? null : (LEFT.exec(remark)?.[0] ?? null)

/** The same for a column that asks whether somebody serves (是否在岗). */
export const leftByAnswer = (answer: string): string | null =>
  NO.test(answer) ? '不在岗' : leftWord(answer)
