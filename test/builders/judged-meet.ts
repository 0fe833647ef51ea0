import type { MeetEvent, Member, PanelRules } from '#domain/meets'
import type { Officer, Unit } from '#domain/org'
import type { Mark, Rubric } from '#domain/rubric'
import type { EntrantFile, MeetFile, MeetPanel } from '#server/meets'
import { CAST } from '../../content/demo'
import type { House } from './cloud'
import { insertAll } from './insert'
import { must } from './study'

export const MEET = 'm-2026-autumn'
/** The day of the meet; its events begin at nine. */
export const MEET_DAY = '2026-11-18T09:30:00+08:00'
const BEGINS = Date.parse('2026-11-18T09:00:00+08:00')

export const DRILL = { meet: MEET, event: 'drill', stage: 'final' } as const
export const RUN = { meet: MEET, event: 'run', stage: 'final' } as const
export const FILES = { meet: MEET, event: 'files', stage: 'final' } as const

/** The panel: one of Dalian, two of the province (one of them the chief), one of Shenyang. */
export const JUDGES = [CAST.judge, CAST.organiser, CAST.provincialAdmin, CAST.liaison] as const
export const DALIAN = CAST.judge.openid
export const CHIEF = CAST.organiser.openid
export const PROVINCE = CAST.provincialAdmin.openid
export const SHENYANG = CAST.liaison.openid

const PANEL: PanelRules = { trimEach: 1, trimFrom: 4, outlier: 300 }

const criterion = (id: string, name: string, says: string): Rubric['criteria'][number] => ({
  ...{ id, name, says, most: 1000, step: 50 },
  deductions: [{ id: 'late', what: '口令迟', points: 50, timesAtMost: 2, isFatal: false }],
})

/** 军事队列: eight criteria of ten points in steps of a half. */
export const DRILL_RUBRIC: Rubric = {
  noteBelowPercent: 60,
  criteria: [
    criterion('dress', '着装与仪容', '制式服装齐全，标志佩戴规范。'),
    criterion('fallIn', '整队与报告', '整队迅速，报告词准确，声音洪亮。'),
    criterion('march', '齐步与立定', '步速每分钟 116 至 122 步，排面整齐，立定靠脚一致。'),
    criterion('turn', '停止间转法', '转体到位，靠脚有力，全队一致。'),
    criterion('run', '跑步与立定', '步幅、步速一致，立定四步到位。'),
    criterion('goose', '正步与立定', '踢腿高度一致，落地有声。'),
    criterion('salute', '敬礼与礼毕', '动作准确，快慢一致。'),
    criterion('command', '指挥员口令', '口令准确、清楚、有节奏。'),
  ],
}

const FILES_RUBRIC: Rubric = {
  noteBelowPercent: 60,
  criteria: [
    {
      ...{ id: 'opening', name: '立案', says: '立案审批手续齐全。', most: 1000, step: 0 },
      deductions: [
        { id: 'date', what: '日期缺', points: 100, timesAtMost: 3, isFatal: false },
        { id: 'none', what: '没有立案审批', points: 0, timesAtMost: 1, isFatal: true },
      ],
    },
  ],
}

const event = (id: string, name: string, own: Partial<MeetEvent>): MeetEvent => ({
  ...{ id, name, kind: 'drill', entry: 'team', stages: ['final'], advance: 0, weight: 100 },
  ...{ at: BEGINS, place: '主训练场', tieBreaks: [] },
  scoring: { kind: 'judged', rubric: DRILL_RUBRIC, panel: PANEL },
  ...own,
})

const EVENTS: readonly MeetEvent[] = [
  event('drill', '军事队列', {}),
  event('run', '三千米', {
    kind: 'fitness',
    scoring: {
      kind: 'measured',
      panel: PANEL,
      standards: {
        measure: 'time',
        most: 10_000,
        rows: [
          {
            ...{ sex: 'm', ageFrom: 18, ageUntil: 60, post: null },
            steps: [
              { value: 72_000, points: 10_000 },
              { value: 84_000, points: 6000 },
            ],
          },
          {
            ...{ sex: 'f', ageFrom: 18, ageUntil: 40, post: null },
            steps: [{ value: 84_000, points: 9000 }],
          },
        ],
      },
    },
  }),
  event('files', '案卷制作', {
    kind: 'fileMaking',
    scoring: { kind: 'checked', rubric: FILES_RUBRIC, panel: PANEL },
  }),
]

const panelOf = (of: string): MeetPanel => ({
  ...{ id: `p-${of}`, event: of, stage: 'final', region: null, chief: CAST.organiser.officerId },
  judges: [],
})

const member = (officer: string, sex: Member['sex'], age: number): Member => ({
  ...{ officer, name: `演示${officer}`, sex, age, post: '队员' },
})

/** Entrants by their ids, in the order drawn: of Shenyang, of Dalian, of Jinzhou, and one of Jinzhou without a standard. */
export const ENTRANTS = { shenyang: 'e-1', dalian: 'e-2', jinzhou: 'e-3', old: 'e-4' } as const
const SEATS = [
  [
    ENTRANTS.shenyang,
    'u-210102-3',
    '和平大队第三中队',
    [member('a', 'm', 30), member('b', 'f', 28)],
  ],
  [ENTRANTS.dalian, 'u-2102', '大连市支队', [member('c', 'm', 35)]],
  [ENTRANTS.jinzhou, 'u-2107', '凌海大队第二中队', [member('d', 'm', 41)]],
  [ENTRANTS.old, 'u-2107', '凌海大队第一中队', [member('e', 'f', 45)]],
] as const

const entrantFile = (
  [id, unit, name, members]: (typeof SEATS)[number],
  units: ReadonlyMap<string, Unit>,
): EntrantFile => ({
  ...{ _id: `${MEET}:${id}`, id, meet: MEET, kind: 'team', name, unit, region: 'all' },
  unitName: name,
  parentName: '锦州市交通运输综合行政执法队',
  path: must(units.get(unit)).path,
  members,
  events: EVENTS.map((one) => one.id),
  state: 'in',
  at: BEGINS,
  changes: [],
})

const meetFile = (judges: MeetPanel['judges']): MeetFile => ({
  ...{ _id: MEET, seq: 1, place: 'u-21', path: ['u-21'], state: 'open', revealed: false },
  terms: {
    ...{
      title: '全省执法业务大比武',
      venue: '省训练基地',
      from: '2026-11-18',
      until: '2026-11-20',
    },
    regions: [{ id: 'all', name: '全省' }],
    events: EVENTS,
    rules: {
      ...{ acrossPanels: 'none', acrossEvents: 'share', placePoints: [], allRoundFrom: 0 },
      ...{ unitBest: 1, tieBreaks: [] },
    },
    ...{ apartDepth: 1, appealHours: 24, freezeAt: null },
  },
  panels: EVENTS.map(({ id }) => ({ ...panelOf(id), judges })),
  judges: judges.map(({ judge }) => judge),
  draws: EVENTS.map(({ id }) => ({
    ...{ event: id, stage: 'final', seed: 's-1', order: Object.values(ENTRANTS), at: BEGINS },
  })),
  ...{ stages: [], acts: [], createdAt: BEGINS },
})

const seatOf = async (house: House, { officerId, name }: (typeof JUDGES)[number]) => {
  const [officer] = await house.stored<Officer>('officers', { _id: officerId })
  return { judge: officerId, name, path: must(officer).path }
}

/** Sets up a small meet on a house: four judges who have the right, four entrants drawn, three ways of scoring. */
export async function setUpMeet(house: House): Promise<void> {
  house.at(MEET_DAY)
  for (const { officerId } of JUDGES.slice(1))
    await house.ask(PROVINCE, 'org.grant', {
      ...{ officer: officerId, role: 'judge', unit: 'u-21', reason: '当评委' },
    })
  const units = new Map((await house.stored<Unit>('units', {})).map((one) => [one._id, one]))
  const judges = await Promise.all(JUDGES.map((one) => seatOf(house, one)))
  await insertAll(house.cloud.url, 'meets', [meetFile(judges)])
  await insertAll(
    house.cloud.url,
    'meetEntrants',
    SEATS.map((seat) => entrantFile(seat, units)),
  )
}

/** A full drill sheet on which each criterion was given so much. */
export const drillSheet = (given: number, change: Readonly<Record<string, Mark>> = {}) => ({
  kind: 'marks' as const,
  marks: {
    ...Object.fromEntries(
      DRILL_RUBRIC.criteria.map(({ id }) => [
        id,
        { given, met: {}, note: given < 600 ? '差' : '' },
      ]),
    ),
    ...change,
  },
})

/** A measured value. */
export const valueSheet = (value: number | null, note = '') => ({
  ...{ kind: 'value' as const, value, note },
})
