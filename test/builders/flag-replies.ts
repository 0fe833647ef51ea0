import type { Reply } from '#contract/index'
import { beijingDay } from '#domain/beijing-day'
import type { Source } from '#domain/honours'

export type Flag = Reply<'honours', 'flag'>
export type Score = Reply<'honours', 'score'>
export type Standing = Reply<'honours', 'standing'>
export type Journey = Reply<'honours', 'journey'>
export type Notice = Reply<'honours', 'notice'>
export type Awards = Reply<'honours', 'awards'>
export type RecordRead = Reply<'records', 'read'>
export type Holder = NonNullable<Flag['holder']>
export type Running = NonNullable<Flag['running']>
export type Mine = NonNullable<Running['mine']>
export type Indicator = Score['sections'][number]['indicators'][number]
export type Evidence = Indicator['evidence'][number]

/** The moment of the picture of the flag's page (09-flag). */
export const MOMENT = Date.parse('2026-11-18T12:40:00+08:00')
const at = (text: string): number => Date.parse(`${text}:00+08:00`)

export const TIEXI = {
  unit: 'u-210303-2',
  name: '铁西大队第二中队',
  parentName: '鞍山市交通运输综合行政执法队',
}
export const HEPING = {
  unit: 'u-210102-3',
  name: '和平大队第三中队',
  parentName: '沈阳市交通运输综合行政执法队',
}
export const LONGEST = {
  unit: 'u-211324-2',
  name: '喀喇沁左翼蒙古族自治县大队公路路政第二中队',
  parentName: '朝阳市交通运输综合行政执法队',
}

/** A piece of evidence; a file that was reviewed unless told. */
export const evidence = (of: Partial<Evidence> = {}): Evidence => ({
  id: 'dossier:d-1',
  proof: 'dossier',
  of: 'd-1',
  title: '鞍交执罚〔2026〕0418 号',
  part: 1,
  whole: 1,
  place: null,
  at: at('2026-09-12T10:00'),
  ...of,
})

const share = (fullPercent = 100) => ({ kind: 'share', fullPercent }) as const

/** An indicator: 45 of 48 files were good, unless told. */
export const indicator = (of: Partial<Indicator> = {}): Indicator => ({
  indicator: 'dossiers-good',
  name: '优良案卷',
  source: 'dossiers.good',
  rule: share(),
  part: 45,
  whole: 48,
  points: 2250,
  most: 2400,
  evidence: [evidence(), evidence({ id: 'dossier:d-2', of: 'd-2', part: 0 })],
  ...of,
})

const measured = (id: string, name: string, source: Source, of: Partial<Indicator>): Indicator =>
  indicator({ indicator: id, name, source, evidence: [], ...of })

const exam = evidence({
  id: 'sitting:x-1',
  proof: 'sitting',
  of: 'x-1',
  title: '第三季度业务考试',
  part: 14,
  whole: 14,
})
const contest = evidence({
  id: 'board:c-1',
  proof: 'board',
  of: 'c-1',
  title: '公路治超知识竞赛',
  part: 29,
  whole: 30,
  place: 2,
})
const meets = ['鞍山赛区业务大比武', '全省业务大比武'].map((title, nth) =>
  evidence({
    id: `meet:m-${nth}`,
    proof: 'meet',
    of: `m-${nth}`,
    title,
    part: 9,
    whole: 10,
    place: 2,
  }),
)
const lessons = ['夜查货车，司机不肯下车', '网约车乘客不说话', '桥下空间堆满了料'].map(
  (title, nth) =>
    evidence({ id: `case:k-${nth}`, proof: 'case', of: `k-${nth}`, title, part: 1, whole: 0 }),
)
const record = (nth: number, title: string, part: number, whole: number) =>
  evidence({ id: `record:r-${nth}`, proof: 'record', of: `r-${nth}`, title, part, whole })

/** The sections of the picture, with indicators that come to their points. */
export const sections = (): Score['sections'] => [
  {
    section: 'dossiers',
    name: '案卷评查',
    points: 2850,
    most: 3000,
    indicators: [
      indicator(),
      measured('dossiers-answered', '意见按期整改', 'dossiers.answered', {
        part: 6,
        whole: 6,
        points: 600,
        most: 600,
        evidence: [evidence({ id: 'answered:d-2', of: 'd-2', part: 6, whole: 6 })],
      }),
    ],
  },
  {
    section: 'skills',
    name: '业务考核',
    points: 2410,
    most: 2500,
    indicators: [
      measured('exam-passed', '考试合格', 'exam.passed', {
        part: 14,
        whole: 14,
        points: 1200,
        most: 1200,
        evidence: [exam],
      }),
      measured('contest-standing', '竞赛名次', 'contest.standing', {
        part: 29,
        whole: 30,
        points: 580,
        most: 600,
        evidence: [contest],
      }),
      measured('meet-standing', '比武成绩', 'meet.standing', {
        part: 18,
        whole: 20,
        points: 630,
        most: 700,
        evidence: meets,
      }),
    ],
  },
  {
    section: 'cases',
    name: '以案释法',
    points: 1800,
    most: 2000,
    indicators: [
      measured('cases-published', '案例发布', 'cases.published', {
        rule: { kind: 'each', points: 200 },
        part: 3,
        whole: 0,
        points: 600,
        most: 800,
        evidence: lessons,
      }),
      measured('cases-shared', '全省采用', 'cases.shared', {
        rule: { kind: 'each', points: 400 },
        part: 3,
        whole: 0,
        points: 1200,
        most: 1200,
        evidence: lessons,
      }),
    ],
  },
  {
    section: 'public',
    name: '群众评议',
    points: 1320,
    most: 1500,
    indicators: [
      measured('ratings', '评议满意', 'record.ratings', {
        rule: share(),
        part: 176,
        whole: 200,
        points: 1320,
        most: 1500,
        evidence: [record(1, '9月执法评议卡', 176, 200)],
      }),
      measured('complaints', '查实投诉', 'record.complaints', {
        rule: { kind: 'deduct', points: 200 },
        part: 0,
        whole: 0,
        points: 0,
        most: 600,
      }),
    ],
  },
  {
    section: 'party',
    name: '党建与练兵',
    points: 880,
    most: 1000,
    indicators: [
      measured('road-sections', '包路段', 'record.roadSections', {
        part: 12,
        whole: 12,
        points: 400,
        most: 400,
        evidence: [record(4, '7月巡路', 4, 4)],
      }),
      measured('party-life', '三会一课', 'record.partyLife', {
        part: 8,
        whole: 10,
        points: 240,
        most: 300,
      }),
      measured('drills', '岗位练兵', 'record.drills', {
        part: 4,
        whole: 5,
        points: 240,
        most: 300,
      }),
    ],
  },
]

export const vetoKinds: Score['vetoKinds'] = [
  { id: 'integrity', name: '廉洁纪律', says: '本周期内单位人员因执法受党纪政务处分' },
  { id: 'safety', name: '安全责任', says: '发生负有责任的生产安全事故' },
  { id: 'lawful', name: '依法履职', says: '行政诉讼败诉或复议被撤销，且有过错' },
  { id: 'conduct', name: '规范执法', says: '不文明、不规范执法造成恶劣影响，查证属实' },
]

/** The score of the picture: 92.6. */
export const score = (of: Partial<Score> = {}): Score => ({
  ...TIEXI,
  period: '2026-q3',
  group: 'station',
  state: 'awarded',
  version: 1,
  asOf: at('2026-10-08T09:00'),
  rank: 1,
  total: 9260,
  earned: 9260,
  applicable: 10_000,
  deducted: 0,
  sections: sections(),
  vetoKinds,
  vetoes: [],
  ...of,
})

export const holder = (of: Partial<Holder> = {}): Holder => ({
  score: score(),
  since: beijingDay('2026-10-20'),
  days: 29,
  ...of,
})

/** My unit: fourth with 90.5. */
export const mine = (of: Partial<Mine> = {}): Mine => ({
  ...HEPING,
  rank: 4,
  of: 38,
  total: 9050,
  vetoed: false,
  chances: [
    {
      indicator: 'cases-shared',
      name: '全省采用',
      source: 'cases.shared',
      how: 'oneMore',
      count: 1,
      gain: 150,
    },
    {
      indicator: 'dossiers-good',
      name: '优良案卷',
      source: 'dossiers.good',
      how: 'mend',
      count: 2,
      gain: 80,
    },
  ],
  ...of,
})

/** The period that runs: the first has 92.6. */
export const running = (of: Partial<Running> = {}): Running => ({
  period: '2026-q4',
  until: beijingDay('2026-12-31'),
  asOf: at('2026-11-18T12:30'),
  first: { ...TIEXI, total: 9260 },
  mine: mine(),
  ...of,
})

type Stop = Flag['journey'][number]
const stop = (period: string, name: string, city: string, since: string): Stop => ({
  period,
  unit: `u-${period}`,
  name,
  parentName: `${city}市交通运输综合行政执法队`,
  city,
  total: 9100,
  since: beijingDay(since),
})

/** The stops of the picture, oldest first. */
export const stops = (): Stop[] => [
  stop('2025-q4', '凌海大队第一中队', '锦州', '2026-01-20'),
  stop('2026-q1', '鲅鱼圈大队第一中队', '营口', '2026-04-18'),
  stop('2026-q2', '振兴大队第一中队', '丹东', '2026-07-18'),
  { ...stop('2026-q3', TIEXI.name, '鞍山', '2026-10-20'), ...TIEXI, total: 9260 },
]

/** The tab as in the picture. */
export const flag = (of: Partial<Flag> = {}): Flag => ({
  now: MOMENT,
  group: 'station',
  holder: holder(),
  running: running(),
  notice: null,
  journey: stops(),
  ...of,
})

/** Before the first period was opened. */
export const noFlag = (): Flag => flag({ holder: null, running: null, journey: [] })

type Row = Standing['rows'][number]
export const placeRow = (of: Partial<Row> = {}): Row => ({
  ...TIEXI,
  rank: 1,
  total: 9260,
  vetoed: false,
  toldBy: null,
  mine: false,
  ...of,
})

/** Places: two with equal points told apart, mine, one vetoed, one to whom nothing applies. */
export const standing = (of: Partial<Standing> = {}): Standing => ({
  period: '2026-q3',
  group: 'station',
  version: 1,
  asOf: at('2026-10-08T09:00'),
  notice: { from: beijingDay('2026-10-09'), until: beijingDay('2026-10-15') },
  rows: [
    placeRow(),
    placeRow({ ...LONGEST, rank: 2, total: 9117 }),
    placeRow({
      unit: 'u-3',
      name: '凌海大队第一中队',
      parentName: '锦州市交通运输综合行政执法队',
      rank: 3,
      total: 9117,
      toldBy: '案卷评查',
    }),
    placeRow({ ...HEPING, rank: 4, total: 9050, mine: true }),
    placeRow({
      unit: 'u-5',
      name: '西岗大队第一中队',
      parentName: '大连市交通运输综合行政执法队',
      rank: null,
      total: null,
      vetoed: true,
    }),
    placeRow({
      unit: 'u-6',
      name: '太平大队工程质量监督中队',
      parentName: '阜新市交通运输综合行政执法队',
      rank: null,
      total: null,
    }),
  ],
  ...of,
})

/** The whole journey, newest first, with how it was handed over. */
export const journey = (of: Partial<Journey> = {}): Journey => {
  const newest = stops().reverse()
  return {
    stops: newest.map((one, place) => ({
      ...one,
      handover:
        one.since === null
          ? null
          : {
              day: one.since,
              place: '市局三楼会议室',
              from: newest[place + 1]?.name ?? null,
              text: place === 0 ? '省总队到场授旗，两支中队互赠案卷样本。' : '',
              picture: null,
            },
    })),
    cities: [
      { unit: 'u-2103', name: '鞍山市', times: 1 },
      { unit: 'u-2106', name: '丹东市', times: 1 },
      { unit: 'u-2108', name: '营口市', times: 1 },
      { unit: 'u-2107', name: '锦州市', times: 1 },
      { unit: 'u-2101', name: '沈阳市', times: 0 },
    ],
    ...of,
  }
}

type Objection = Notice['objections'][number]
export const objection = (of: Partial<Objection> = {}): Objection => ({
  id: 'j-1',
  ...TIEXI,
  indicatorName: '优良案卷',
  text: '第 0418 号卷的评查意见已经整改，应按优良计。',
  at: at('2026-10-10T09:12'),
  answer: {
    verdict: 'upheld',
    text: '经复核成立，已重新计算。',
    at: at('2026-10-11T16:40'),
  },
  mine: false,
  ...of,
})

/** A notice that is open, in its second version, with an objection answered and one of mine that waits. */
export const notice = (of: Partial<Notice> = {}): Notice => ({
  period: '2026-q3',
  from: beijingDay('2026-10-12'),
  until: beijingDay('2026-10-18'),
  isOpen: true,
  version: 2,
  changes: [
    {
      version: 2,
      at: at('2026-10-12T09:30'),
      reason: '一条异议成立，案卷评查重新计算。',
      units: [{ ...TIEXI, before: 9210, after: 9260 }],
    },
  ],
  objections: [
    objection(),
    objection({
      id: 'j-2',
      indicatorName: null,
      text: '练兵的记录少算了一项。',
      answer: null,
      mine: true,
    }),
  ],
  ...of,
})

type Award = Awards['awards'][number]
export const award = (of: Partial<Award> = {}): Award => ({
  id: 'w-1',
  kind: 'excellentUnit',
  name: '铁西大队',
  place: '鞍山市交通运输综合行政执法队',
  reason: '两个季度持旗，案卷评查全优。',
  day: beijingDay('2026-12-20'),
  ...of,
})

export const awards = (of: Partial<Awards> = {}): Awards => ({
  year: 2026,
  quotas: [
    { kind: 'excellentUnit', of: 104, most: 20, taken: 18 },
    { kind: 'excellentPerson', of: 1286, most: 257, taken: 12 },
  ],
  awards: [
    award(),
    award({ id: 'w-2', kind: 'excellentPerson', name: '王海波', place: '和平大队第三中队' }),
    award({
      id: 'w-3',
      kind: 'pioneerTeam',
      name: '和平大队第三中队',
      place: '沈阳市交通运输综合行政执法队',
    }),
    award({ id: 'w-4', kind: 'modelPost', name: '李卫东', place: '和平大队第三中队' }),
  ],
  ...of,
})

/** A confirmed record, as evidence. */
export const recordRead = (of: Partial<RecordRead> = {}): RecordRead => ({
  record: 'r-1',
  kind: 'ratings',
  ...TIEXI,
  period: '2026-q3',
  day: beijingDay('2026-09-30'),
  title: '9月执法评议卡',
  part: 180,
  whole: 186,
  proof: '评议卡原件 186 张，存综合科。',
  picture: null,
  state: 'confirmed',
  enteredBy: '赵志强',
  at: at('2026-10-01T09:00'),
  decided: { by: '孙丽', verdict: 'pass', note: '', at: at('2026-10-02T10:00') },
  mayDecide: false,
  mayWithdraw: false,
  revoked: null,
  mayRevoke: false,
  ...of,
})
