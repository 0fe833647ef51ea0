import type { Reply } from '#contract/index'

type Persons = Reply<'boards', 'persons'>
type Units = Reply<'boards', 'units'>
type Hall = Reply<'boards', 'hall'>
type Head = Persons['head']
type PersonRow = Persons['top'][number]
type UnitRow = Units['top'][number]

/** A moment of the evening the drawings show. */
export const evening = (time: string): number => Date.parse(`2026-11-18T${time}+08:00`)

/** The head of a board frozen at 19:30; whatever is given stands instead. */
export const head = (of: Partial<Head> = {}): Head => ({
  board: 'c-1',
  title: '公路治超知识竞赛',
  state: 'frozen',
  asOf: evening('19:29:58'),
  now: evening('19:41:00'),
  freezeAt: evening('19:30:00'),
  revealAt: evening('20:30:00'),
  version: 1,
  tieBreak: 'time',
  scoreMost: 100,
  ...of,
})

/** A person in a place. */
export const person = (rank: number, score: number, of: Partial<PersonRow> = {}): PersonRow => ({
  rank,
  name: `选手${rank}`,
  place: '沈阳 和平',
  score,
  seconds: 840 + rank,
  mine: false,
  ...of,
})

const firstTen = Array.from({ length: 10 }, (_, nth) => person(nth + 1, 98 - nth))
const me = person(213, 87, { name: '王海波', seconds: 1300, mine: true })

/** The board of persons of the drawings: ten, 201 between, and me among two with as many points. */
export const persons = (of: Partial<Persons> = {}): Persons => ({
  head: head(),
  members: 1286,
  top: firstTen,
  mine: { rows: [person(212, 87), me, person(214, 87)], tied: false },
  away: false,
  ...of,
})

/** A unit in a place; `value` in hundredths. */
export const unit = (rank: number, value: number, of: Partial<UnitRow> = {}): UnitRow => ({
  rank,
  unit: `u-${rank}`,
  name: `桓仁满族自治县大队第${rank}中队`,
  parentName: '本溪市交通运输综合行政执法队',
  value,
  sum: 612,
  took: 8,
  size: 8,
  mine: false,
  ...of,
})

const ours = unit(4, 6010, { name: '和平大队第三中队', mine: true })

/** The board of units with mine in the fourth place, and the figures of the decision on size-fair units. */
export const units = (of: Partial<Units> = {}): Units => ({
  head: head(),
  level: 'station',
  units: 386,
  top: [unit(1, 6460), unit(2, 6390), unit(3, 6320), ours],
  mine: ours,
  all: { size: 412, sum: 22248, spread: 3340, largest: 120 },
  ...of,
})

/** What a hall gets: three rows, first to last; a rehearsal has neither names nor points. */
export const hall = (rehearsal: boolean, of: Partial<Head> = {}): Hall => ({
  head: head(of),
  rows: ['赵立新', '欧阳雪梅', '佟浩'].map((name, nth) => {
    const row = { ...person(nth + 1, 98 - nth), unitName: '新宾大队', parentName: '抚顺市' }
    return rehearsal ? { ...row, name: `第 ${nth + 1} 名`, place: '', score: 0 } : { ...row, name }
  }),
})
