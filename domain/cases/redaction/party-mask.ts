import type { Party } from './finding'
import { nameOf, namesOf, partyDetectors } from './party-name'

/** 天干 and 地支, as courts tell apart who has the same surname: 刘某甲, 刘某乙. */
const ORDER = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'
const orderOf = (place: number): string => ORDER.charAt(place) || String(place + 1)

const SURNAMES_OF_TWO =
  /^(?:欧阳|司马|上官|诸葛|司徒|东方|独孤|南宫|夏侯|尉迟|皇甫|公孙|慕容|令狐|长孙|宇文|呼延|端木|轩辕|东郭|澹台|闻人|赫连|申屠|完颜|纳兰)./
/** What of a company's name may stay; it is known by the rest (字号). */
const BODY = /(?:公司|合作社|车队|商店|商行|中心|学校|货运部|经营部|修理厂|厂|店|部|站)$/

/** What a party is called with its order among those called alike; alone it has none. */
function masked({ kind, name }: Party, order: string): string {
  const plain = nameOf(name)
  if (kind === 'company') return `${order || '某'}${plain.match(BODY)?.[0] ?? '单位'}`
  return `${[...plain].slice(0, SURNAMES_OF_TWO.test(plain) ? 2 : 1).join('')}某${order}`
}

const isTheSame = (a: Party, b: Party): boolean => nameOf(a.name) === nameOf(b.name)

/**
 * What stands for each name of each party (隐名): 张三 is 张某, two of that surname 张某甲 and 张某乙 in the order they
 * are declared, a company 某公司 or 甲公司 and 乙公司. What would hold somebody's name again is 当事人甲.
 */
export function partyMasks(parties: readonly Party[]): ReadonlyMap<string, string> {
  const different = parties.filter(
    (party, place) => parties.findIndex((other) => isTheSame(party, other)) === place,
  )
  const detectors = partyDetectors(parties)
  const isClean = (mask: string) => detectors.every(({ detect }) => detect(mask).length === 0)
  return new Map(
    different.flatMap((party, place) => {
      const alike = different.filter((other) => masked(other, '') === masked(party, ''))
      const order = alike.length > 1 ? orderOf(alike.indexOf(party)) : ''
      const mask = [masked(party, order), `当事人${orderOf(place)}`].find(isClean) ?? '***'
      return namesOf(party).map((name): [string, string] => [name, mask])
    }),
  )
}
