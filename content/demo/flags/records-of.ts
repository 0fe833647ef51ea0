import type { Input } from '#contract/index'
import { addDays } from '#domain/beijing-day'
import { shareOf } from '#domain/lot'
import type { Quarter } from '../quarters'
import { COUNTIES, type Recorded, STATIONS } from './units'

type Entry = Input<'records', 'enter'>
type Kind = Entry['kind']

/** What a record of a kind is about in the demonstration: so many at most, and what proves it. */
const ABOUT: Readonly<
  Record<Exclude<Kind, 'complaints'>, { whole: number; title: string; proof: string }>
> = {
  roadSections: {
    ...{ whole: 24, title: '包路段巡查' },
    proof: '党员包路段巡查台账和段长签字表，存支部办公室。',
  },
  partyLife: { whole: 18, title: '三会一课', proof: '支部工作记录本和签到表，按月装订。' },
  drills: { whole: 9, title: '岗位练兵', proof: '九个项目的训练计划、考评表和现场照片。' },
  ratings: { whole: 160, title: '群众评议', proof: '服务窗口和现场扫码问卷汇总表。' },
}
const OF_COUNTY = ['partyLife', 'drills', 'ratings'] as const
const OF_STATION = ['roadSections', 'ratings'] as const
/** What is entered of the first three quarters: enough to tell units apart, and the demonstration is soon written. */
const LONG_AGO = { county: ['drills', 'ratings'], station: ['ratings'] } as const
const RECENT_FROM = 3
const RUNNING = 4
/** In the running quarter two stations have all four records: one is ahead of the first officer's squad, which waits for more. */
const AHEAD: readonly string[] = ['u-210303-1', 'u-210804-1']

/** The records a station has in the `nth` of the five quarters. */
function kindsOfStation(unit: string, nth: number): readonly (keyof typeof ABOUT)[] {
  if (nth < RECENT_FROM) return LONG_AGO.station
  if (nth < RUNNING) return OF_STATION
  return AHEAD.includes(unit) ? [...OF_STATION, 'partyLife', 'drills'] : OF_STATION
}
/** Somewhat less than all are content even with the best: so many of 100, and by the lot some more. */
const NOT_CONTENT = 2
const SOME_MORE = 4

const done = (kind: keyof typeof ABOUT, form: number, key: string): number => {
  const share = kind === 'ratings' ? form - NOT_CONTENT - SOME_MORE * shareOf(`${key}:not`) : form
  return Math.round((ABOUT[kind].whole * share) / 100)
}

/** A record as a city's liaison enters it (指标记录). */
export interface RecordToEnter {
  readonly city: Recorded['city']
  readonly entry: Entry
}

const FIRST_DAY = 5
const DAYS = 15

/** The records of a quarter, the `nth` of the five: what counties and stations did, on days of its first weeks. */
export function recordsOf({ period, from }: Quarter, nth: number): RecordToEnter[] {
  const of = ({ unit, city, form }: Recorded, kind: keyof typeof ABOUT): RecordToEnter => {
    const { whole, title, proof } = ABOUT[kind]
    const key = `demo-${period}-${kind.toLowerCase()}-${unit.slice(2)}`
    const day = addDays(from, FIRST_DAY + Math.floor(DAYS * shareOf(key)))
    const part = done(kind, form[nth] ?? 0, key)
    return { city, entry: { key, kind, unit, day, title, part, whole, proof, picture: null } }
  }
  const ofCounty = nth < RECENT_FROM ? LONG_AGO.county : OF_COUNTY
  return [
    ...COUNTIES.flatMap((county) => ofCounty.map((kind) => of(county, kind))),
    ...STATIONS.flatMap((station) =>
      kindsOfStation(station.unit, nth).map((kind) => of(station, kind)),
    ),
  ]
}

/** A complaint that was found true (查实投诉): it takes points away. */
export function complaintOf({ period, from }: Quarter, { unit, city }: Recorded): RecordToEnter {
  const entry: Entry = {
    ...{ key: `demo-${period}-complaints-${unit.slice(2)}`, kind: 'complaints', unit },
    ...{ day: addDays(from, FIRST_DAY), title: '12328 查实投诉', part: 1, whole: 0 },
    ...{ proof: '服务监督热线转办单和查实结论，已当面道歉。', picture: null },
  }
  return { city, entry }
}
