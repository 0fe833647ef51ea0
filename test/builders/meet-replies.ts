import type { Reply } from '#contract/index'
import { beijingDay } from '#domain/beijing-day'

type Meets = Reply<'meets', 'list'>
type Meet = Reply<'meets', 'meet'>
type Event = Reply<'meets', 'event'>
type Result = NonNullable<Event['result']>
type Standings = Reply<'meets', 'standings'>
type Entrant = Reply<'meets', 'entrant'>
type Appeals = Reply<'meets', 'appeals'>

/** A moment of the meet's first day. */
export const onTheDay = (time: string): number => Date.parse(`2026-11-25T${time}:00+08:00`)
export const NOW = onTheDay('14:00')

const head = {
  meet: 'm-1',
  title: '全省交通运输执法大比武',
  venue: '浑南训练基地',
  from: beijingDay('2026-11-25'),
  until: beijingDay('2026-11-27'),
  state: 'open',
} as const

/** A list with one meet that runs; whatever is given stands instead. */
export const meets = (of: Partial<Meets> = {}): Meets => ({
  now: NOW,
  meets: [{ ...head, events: 9, units: 14 }],
  judging: 0,
  ...of,
})

type Words = Meet['mine'][number]
/** A team of ours, and others of other places. */
export const team = (nth: number, of: Partial<Words> = {}): Words => ({
  entrant: `e-${nth}`,
  name: `和平大队第${nth}中队`,
  unit: `u-${nth}`,
  unitName: `和平大队第${nth}中队`,
  parentName: '沈阳市交通运输综合行政执法队',
  region: 'r-1',
  number: nth,
  withdrawn: false,
  ...of,
})

type MeetEvent = Meet['events'][number]
const event = (of: Partial<MeetEvent>): MeetEvent => ({
  event: 'drill',
  kind: 'drill',
  name: '军事队列',
  entry: 'team',
  at: onTheDay('09:00'),
  place: '东训练场',
  weight: 1500,
  stages: [{ stage: 'final', drawn: true, state: 'provisional' }],
  ...of,
})

/** A meet that runs: one event decided, one being judged, one to come. */
export const meet = (of: Partial<Meet> = {}): Meet => ({
  ...head,
  now: NOW,
  regions: [{ id: 'r-1', name: '全省' }],
  freezeAt: null,
  frozen: false,
  events: [
    event({}),
    event({
      event: 'lesson',
      kind: 'caseLesson',
      name: '以案释法',
      entry: 'single',
      at: onTheDay('13:30'),
      weight: 1000,
      stages: [
        { stage: 'preliminary', drawn: true, state: 'final' },
        { stage: 'final', drawn: true, state: 'judging' },
      ],
    }),
    event({
      event: 'fitness',
      kind: 'fitness',
      name: '体能',
      at: onTheDay('16:00'),
      weight: 0,
      place: '',
      stages: [{ stage: 'final', drawn: false, state: 'none' }],
    }),
  ],
  mine: [team(3)],
  judges: false,
  mayManage: false,
  mayEnter: false,
  ...of,
})

const rubric = {
  noteBelowPercent: 60,
  criteria: [
    {
      id: 'march',
      name: '齐步与立定',
      says: '步速每分钟 116 至 122 步。',
      most: 1000,
      step: 50,
      deductions: [
        { id: 'late', what: '口令迟', points: 50, timesAtMost: 2, isFatal: false },
        { id: 'fall', what: '有人出列', points: 0, timesAtMost: 1, isFatal: true },
      ],
    },
  ],
}
const panel = { trimEach: 1, trimFrom: 5, outlier: 500 }

/** How an event is scored, of each kind. */
export const scorings = {
  judged: { kind: 'judged', rubric, panel },
  measured: {
    kind: 'measured',
    standards: {
      measure: 'time',
      most: 10_000,
      rows: [
        {
          sex: 'm',
          ageFrom: 0,
          ageUntil: 29,
          post: null,
          steps: [{ value: 22_000, points: 10_000 }],
        },
        {
          sex: 'f',
          ageFrom: 0,
          ageUntil: 99,
          post: '内勤',
          steps: [{ value: 24_500, points: 6_000 }],
        },
      ],
    },
    panel: { trimEach: 0, trimFrom: 3, outlier: 100 },
  },
  taken: { kind: 'taken', sitting: 'x-1', most: 10_000 },
} as const satisfies Record<string, Event['scoring']>

type Row = Result['rows'][number]
export const row = (nth: number, of: Partial<Row> = {}): Row => ({
  ...team(nth),
  rank: nth,
  raw: 9400 - nth * 100,
  score: 9400 - nth * 100,
  counted: 9400 - nth * 100,
  toldBy: null,
  mine: nth === 3,
  ...of,
})

/** A provisional result with four rows, mine the third. */
export const result = (of: Partial<Result> = {}): Result => ({
  state: 'provisional',
  version: 1,
  at: onTheDay('11:00'),
  appealsUntil: onTheDay('18:00'),
  rows: [row(1), row(2), row(3, { raw: 9020, score: 9100 }), row(4, { toldBy: '口令' })],
  changes: [],
  reason: '',
  ...of,
})

/** 军事队列 as it is while its result may be appealed. */
export const eventReply = (of: Partial<Event> = {}): Event => ({
  meet: 'm-1',
  event: 'drill',
  stage: 'final',
  name: '军事队列',
  kind: 'drill',
  at: onTheDay('09:00'),
  place: '东训练场',
  scoring: scorings.judged,
  seed: '3342.00',
  order: [team(2), team(3), team(1), team(4, { withdrawn: true })],
  result: result(),
  frozen: false,
  mayAppeal: [],
  ...of,
})

type Overall = Standings['rows'][number]
const overall = (nth: number, of: Partial<Overall> = {}): Overall => ({
  id: `u-${nth}`,
  name: `和平大队第${nth}中队`,
  parentName: '沈阳市交通运输综合行政执法队',
  rank: nth,
  total: 9200 - nth * 100,
  parts: [
    { event: 'drill', counted: 9130, weight: 1500 },
    { event: 'lesson', counted: null, weight: 1000 },
  ],
  firsts: 0,
  toldBy: null,
  mine: nth === 2,
  ...of,
})

/** A standing of units, mine the second. */
export const standings = (of: Partial<Standings> = {}): Standings => ({
  meet: 'm-1',
  version: 1,
  asOf: onTheDay('11:00'),
  state: 'provisional',
  frozen: false,
  rules: { acrossPanels: 'mean', acrossEvents: 'share', allRoundFrom: 3, unitBest: 2 },
  rows: [overall(1, { toldBy: '军事队列' }), overall(2, { total: 5478 }), overall(3)],
  ...of,
})

type Way = Entrant['scores'][number]
export const way = (of: Partial<Way> = {}): Way => ({
  event: 'drill',
  eventName: '军事队列',
  stage: 'final',
  version: 1,
  sheets: [
    { total: 9500, left: 'high' },
    { total: 9020, left: 'none' },
    { total: 9040, left: 'none' },
    { total: 9000, left: 'none' },
    { total: 8300, left: 'low' },
  ],
  measured: null,
  raw: 9020,
  panelShift: 80,
  score: 9100,
  counted: 9100,
  weight: 1500,
  rank: 3,
  ...of,
})

/** A team of ours with one score. */
export const entrant = (of: Partial<Entrant> = {}): Entrant => ({
  ...team(3),
  meet: 'm-1',
  title: head.title,
  members: [
    { name: '王海波', post: '一线执法' },
    { name: '李明', post: '' },
  ],
  scores: [way()],
  total: null,
  ...of,
})

/** One that was upheld, one that waits. */
export const appeals = (of: Partial<Appeals> = {}): Appeals => ({
  appeals: [
    {
      id: 'a-1',
      event: 'drill',
      entrant: 'e-3',
      entrantName: '和平大队第3中队',
      text: '第 3 项口令没有迟。',
      at: onTheDay('11:20'),
      answer: { verdict: 'upheld', text: '看了录像，改为不扣。', at: onTheDay('12:00') },
    },
    {
      id: 'a-2',
      event: 'lesson',
      entrant: 'e-4',
      entrantName: '和平大队第4中队',
      text: '时间没有超。',
      at: onTheDay('13:20'),
      answer: null,
    },
  ],
  ...of,
})
