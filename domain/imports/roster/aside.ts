const TOTAL = /^(合\s*计|总\s*计|小\s*计|共\s*计|总人数|共\s*\d+\s*人)/
const SIGNER =
  '(?:制表|填表|填报|审核|审批|复核|校对|负责|经办|联系|单位负责|分管领导|主要领导)人?|日期|签字|签名|盖章'
const SIGNED = new RegExp(`^\\(?(?:${SIGNER})\\S{0,4}?(?:[:)]|$)`)
const REMARK = /^(?:说明|备注|注|附注|填表说明|填报说明)(?:\s*\d*\s*[:.、]|$)/

/** Why a row is no person (合计、落款、说明), judged by its first words; null where it may be one. */
export function asideReason(cells: readonly string[]): string | null {
  const words = cells.map((cell) => cell.normalize('NFKC').trim()).filter((cell) => cell !== '')
  const begins = (how: RegExp) => words.slice(0, 2).some((word) => how.test(word))
  if (begins(TOTAL)) return '这一行是合计，不是人员'
  if (begins(SIGNED)) return '这一行是制表、审核一类的落款，不是人员'
  return begins(REMARK) ? '这一行是说明，不是人员' : null
}
