import type { LawLevel } from '../../bank'

/** A name that begins with a place below the state: 辽宁省…, 大连市…. 市政 and 市场 are no places. */
const PLACE = /^[\p{Script=Han}]{2,6}?(省|自治区|自治州|市(?![政场容]))/u

/**
 * How high a law stands (效力级别), read from its name, head and number (发文字号); an editor confirms it.
 * @example levelOf('公路安全保护条例', ['2011年3月7日 中华人民共和国国务院令第593号公布'], null) // 'regulation'
 */
export function levelOf(name: string, head: readonly string[], number: string | null): LawLevel {
  if (/宪法$/.test(name)) return 'constitution'
  if (number !== null || /(意见|通知|方案|公告)$/.test(name)) return 'document'
  if (PLACE.test(name)) return 'local'
  if (/法$/.test(name) && !/办法$/.test(name)) return 'law'
  const byCouncil = /国务院(令|发布|公布)/.test(head.join('\n'))
  return byCouncil || /条例$/.test(name) ? 'regulation' : 'rule'
}

const CONGRESS = /(?:全国|\p{Script=Han}{2,4}(?:省|市|自治区))人民代表大会(?:常务委员会)?/gu
const GOVERNMENT = /(?!日)\p{Script=Han}{2,4}(?:省|市|自治区)人民政府/gu
/** 2021年9月1日交通运输部令…, 2022年2月14日《交通运输部 公安部关于修改…. */
const MINISTRY = /日\s*《?([\p{Script=Han}、\s]{2,60}?)(?:第\s*\d|令|公布|发布|《?关于修改)/gu
/** 国务院办公厅关于…的意见. */
const WRITER = /^(.{2,20}?)关于/

const last = (said: string, body: RegExp): string | null => {
  const found = [...said.matchAll(body)].at(-1)
  return found === undefined ? null : (found[1] ?? found[0])
}

const ministries = (said: string): string | null =>
  last(said, MINISTRY)
    ?.replace('中华人民共和国', '')
    .trim()
    .replace(/[\s、]+/g, '、') ?? null

/**
 * Who issued a law (制定机关), as its head states it last; null where nothing states it.
 * @param signed the lines of the signature
 */
export function issuerOf(
  { name, level }: { readonly name: string; readonly level: LawLevel },
  head: readonly string[],
  signed: readonly string[],
): string | null {
  const said = head.join('\n')
  const issuers: Readonly<Record<LawLevel, () => string | null>> = {
    constitution: () => '全国人民代表大会',
    law: () => last(said, CONGRESS),
    regulation: () => '国务院',
    rule: () => ministries(said),
    local: () => last(said, GOVERNMENT) ?? last(said, CONGRESS),
    document: () => WRITER.exec(name)?.[1] ?? signed[0] ?? null,
  }
  return issuers[level]()
}
