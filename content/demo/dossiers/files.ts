import type { Input } from '#contract/index'
import { addDays, type BeijingDay, beijingDay, daysBetween } from '#domain/beijing-day'
import { shareOf } from '#domain/lot'
import { DEMO_CITIES, DEMO_COUNTIES, type DemoCity } from '../officials'

type Listed = Input<'dossiers', 'list'>['files'][number]
type Kind = Listed['kind']

/** An agency that lists files in the demonstration, with the characters its numbers begin with. */
export interface Agency {
  readonly unit: string
  readonly city: DemoCity
  readonly signs: string
}

const SIGNS: Readonly<Record<DemoCity, string>> = {
  'u-2101': '沈和',
  'u-2102': '连西',
  'u-2103': '鞍铁',
  'u-2106': '丹振',
  'u-2107': '锦凌',
  'u-2108': '营鲅',
  'u-2109': '阜海',
  'u-2111': '盘洼',
}

/** The eight counties. */
export const AGENCIES: readonly Agency[] = DEMO_CITIES.map((city) => ({
  ...{ unit: DEMO_COUNTIES[city], city, signs: SIGNS[city] },
}))

const WORDS: Readonly<Record<Kind, string>> = {
  penalty: '交罚',
  licence: '交许',
  coercion: '交强',
  inspection: '交检',
}
const CAUSES: Readonly<Record<Kind, readonly string[]>> = {
  penalty: [
    '未取得道路客运经营许可从事客运',
    '货运车辆超限行驶公路',
    '网约车未取得运输证从事经营',
    '道路运输车辆未按规定维护检测',
    '擅自在公路建筑控制区内建设',
    '危险货物运输未按规定制作电子运单',
  ],
  licence: ['超限运输车辆行驶公路许可', '涉路施工活动许可'],
  coercion: ['扣押无运输证件车辆', '代履行清除公路抛洒物'],
  inspection: ['客运站安全例行检查', '港口危险货物作业现场检查'],
}
/** Most files are penalties. */
const KINDS: readonly Kind[] = [
  'penalty',
  'penalty',
  'inspection',
  'penalty',
  'licence',
  'penalty',
  'coercion',
  'penalty',
]
const COUNT = 24
/** The last days before listing: what was closed then is listed next year. */
const IN_TIME_DAYS = 10

const oneOf = <T>(list: readonly T[], seed: string): T | undefined =>
  list[Math.floor(list.length * shareOf(seed))]

/** The files (案卷) an agency closed in a year and lists on a day: two dozen, of all four kinds. */
export function filesOf({ signs }: Agency, year: number, listedOn: BeijingDay): Listed[] {
  const from = beijingDay(`${year}-01-01`)
  const last = beijingDay(`${year}-12-31`)
  const until = addDays(listedOn, -IN_TIME_DAYS)
  const days = daysBetween(from, until < last ? until : last)
  return Array.from({ length: COUNT }, (_, nth): Listed => {
    const kind = KINDS[nth % KINDS.length] ?? 'penalty'
    const number = `${signs}${WORDS[kind]}〔${year}〕${nth + 1}号`
    return {
      ...{ number, kind, cause: oneOf(CAUSES[kind], number) ?? '' },
      closed: addDays(from, Math.floor((days * (nth + shareOf(number))) / COUNT)),
    }
  })
}
