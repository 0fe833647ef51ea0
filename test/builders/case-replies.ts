import type { Reply } from '#contract/index'

export type Read = Reply<'cases', 'read'>
export type List = Reply<'cases', 'list'>
type Card = List['cases'][number]
type Question = Read['questions'][number]
type Answered = NonNullable<Question['mine']>
type Cited = Answered['citation']

/** A moment of the noon the drawings show. */
const noon = Date.parse('2026-11-18T12:30:00+08:00')

/** An article as pages name it, with a key point in our words. */
export const cited = (
  lawName: string,
  article: string,
  point = '登记保存要先批准，**七日内**必须处理',
): Cited => ({
  law: 'penalty',
  version: '2021',
  article,
  lawName,
  versionLabel: '2021年修订',
  point,
})

const PENALTY = '行政处罚法'

/** An answer to a question of two options, as the cloud tells it. */
export const answered = (of: Partial<Answered> = {}): Answered => ({
  chosen: [0],
  key: [true, false, false],
  right: true,
  notes: [null, '没有法定事由不得强开车门', '放行等于没有查'],
  takeaway: '先亮证，再说话，全程记录',
  reason: '执法人员要先出示证件、说明来意，过程全程记录；对方不配合也不能少这一步。',
  citation: cited(PENALTY, '55', '执法人员**不得少于两人**，应当**主动出示**执法证件'),
  ...of,
})

/** A question of a case; the turning point of the drawing unless told. */
export const caseQuestion = (of: Partial<Question> = {}): Question => ({
  id: 'q2',
  at: 342,
  type: 'single',
  stem: '司机锁着车门不下车。你先做什么？',
  options: ['亮证，告知来意，全程记录', '先打开车门，再说明情况', '记下车牌放行，改天再查'],
  mine: null,
  ...of,
})

/** A case as lists show it. */
export const caseCard = (of: Partial<Card> = {}): Card => ({
  case: 'c-night-truck',
  title: '夜查货车，司机不肯下车',
  lead: '二十三点，一辆货车停在检测站外，司机锁了车门。',
  domain: 'highway',
  place: '沈阳 和平大队',
  unitName: '和平大队第三中队',
  seconds: 546,
  minutes: 9,
  publishedAt: noon - 86_400_000,
  invented: false,
  mine: 'new',
  ...of,
})

const listed: readonly Partial<Card>[] = [
  { title: '抛洒物已经扫干净了，还能不能处罚？', minutes: 6, place: '丹东 振兴大队' },
  {
    title: '网约车乘客不愿作证，案子怎么立？',
    domain: 'road',
    minutes: 8,
    place: '大连 金普大队',
  },
  {
    title: '隐蔽工程已经浇筑，证据从哪里取？',
    domain: 'construction',
    minutes: 11,
    place: '沈阳 沈河大队',
    mine: 'learned',
  },
  {
    title: '船员证书过期三天，当场放行吗？',
    domain: 'water',
    minutes: 7,
    place: '营口 鲅鱼圈大队',
  },
]

/** The list of the drawing: one in the middle of, four others. */
export const caseList = (of: Partial<List> = {}): List => ({
  cases: listed.map((card, nth) => caseCard({ case: `c-${nth + 1}`, seconds: null, ...card })),
  next: null,
  goOn: { card: caseCard({ mine: 'begun' }), resumeAt: 342, stopAt: 342 },
  ...of,
})

const questions = (): Question[] => [
  caseQuestion({
    id: 'q1',
    at: 131,
    stem: '货车绕开检测站。你怎么让它进站？',
    options: ['用标志引导进站', '逼停在路肩', '跟到下一个出口'],
    mine: answered(),
  }),
  caseQuestion(),
  caseQuestion({ id: 'q3', at: 480, stem: '车货总重超限，先定什么？' }),
]

/** The report of another phone. */
const last = { session: 'another-phone-1', number: 4, at: 3420 }

const step = (what: string, when: string, law: string, article: string) => ({
  what,
  when,
  citation: cited(law, article),
})

/** The case of the drawing, stopped nowhere yet; whatever is given stands instead. */
export const read = (of: Partial<Read> = {}): Read => ({
  case: 'c-night-truck',
  version: 1,
  title: '夜查货车，司机不肯下车',
  lead: '二十三点，一辆货车停在检测站外，司机锁了车门。',
  domain: 'highway',
  place: '沈阳 和平大队',
  unitName: '和平大队第三中队',
  publishedAt: noon - 86_400_000,
  invented: true,
  facts:
    '当晚二十三时许，执法人员在检测站前发现一辆货车减速绕行，示意进站后停下。\n\n司机锁上车门，拒绝下车。',
  evidence: ['现场执法记录仪录像', '车辆行驶证照片', '检测站称重单'],
  dispute: '司机不配合时，能不能先打开车门再说明情况。',
  decision: null,
  lesson: null,
  basis: [
    {
      citation: cited(PENALTY, '55', '执法人员**不得少于两人**，应当**主动出示**执法证件'),
      says: '司机不下车，也要先隔着车窗把证件亮清楚。',
    },
  ],
  procedure: [
    step('引导到检测站', '23:10', '公路安全保护条例', '40'),
    step('亮证，询问，检查', '23:18', PENALTY, '55'),
    step('先行登记保存', '七日内处理', PENALTY, '56'),
    step('告知，听陈述申辩', '决定之前', PENALTY, '44'),
    step('作出决定', '立案起九十日内', PENALTY, '60'),
  ],
  video: {
    seconds: 546,
    captions: [
      { from: 0, until: 4, text: '二十三点，检测站前来了一辆货车。' },
      { from: 4, until: 9, text: '司机看见灯光，放慢了速度。' },
    ],
  },
  pictures: [],
  questions: questions(),
  decides: 'q3',
  related: [caseCard({ case: 'c-1', title: '抛洒物已经扫干净了，还能不能处罚？', seconds: null })],
  watched: { seconds: 131, resumeAt: 342, credited: false, last },
  learned: false,
  note: '',
  asked: [],
  effect: null,
  may: { answerAsked: false, withdraw: false, open: false },
  reach: 'city',
  isPublic: false,
  ...of,
})

/** What deciding brings: the decision and the lesson. */
export const told = {
  decision: '责令改正，处二千元罚款。',
  lesson: '先把程序走完，再谈结果。',
}
