import { shortPlace, type Unit } from '../../org'

/** What every full name has in it, and rosters leave out or spell in many ways. */
const BODY = /^辽宁省(?=.*市)|交通运输|综合行政|综合|行政|执法/g
/** 和平区大队 and 和平大队 are one. */
const COUNTY = /(?<=\p{Script=Han}{2})(?:新区|区|县|市)(?=大队)/gu
/** 执法人员名册, 花名册, 统计表 …: what a title or a sheet says beside the unit. */
const LIST =
  /(?:在职|在岗|全体|执法)*(?:人员|队员)*(?:基本)?(?:花名册|名册|名单|信息表|信息|情况表|统计表|登记表|一览表|汇总表|明细表|台账)(?:[（(].*[）)])?$/

/** A unit's name as a directory finds it: no spaces, no signs, without the words all names share. */
export const unitKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '')
    .replace(BODY, '')
    .replace(COUNTY, '')

/** The unit a title or a sheet states: 和平大队执法人员名册 → 和平大队. */
export const unitInTitle = (title: string): string =>
  title
    .replace(/\s/g, '')
    .replace(/\d{4}年度?(?:\d{1,2}月)?/g, '')
    .replace(LIST, '')

/** The names from the province down, each without the one above it: 和平大队, 第三中队. */
const parts = (chain: readonly Unit[]): string[] =>
  chain.map(({ name }, i) => {
    const above = chain[i - 1]?.name ?? ' '
    return name.startsWith(above) ? name.slice(above.length) : name
  })

/** Everything a unit is called: alone, behind those above it, behind its city's name, and in short. */
export function callings(chain: readonly Unit[]): ReadonlySet<string> {
  const [own, names] = [chain.at(-1), parts(chain)]
  const city = (names[1] ?? '').replace(/交通运输.*$/, '')
  const below = names.slice(2).join('')
  const cities = city === '' ? [] : [city, city.replace(/市$/, '')].map((of) => `${of}${below}`)
  const short = own?.kind === 'county' ? [shortPlace(chain.map(({ name }) => name))] : []
  const behind = names.map((_, i) => names.slice(i).join(''))
  return new Set([own?.name ?? '', ...behind, ...cities, ...short].map(unitKey))
}
