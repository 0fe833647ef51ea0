import type { RefusalData } from '#contract/index'
import type { EventKind } from '#domain/meets'
import { mostText } from '#ui'
import { kindNames } from '../../copy/words'
import type { EventForm } from '../form/form'

type Flaw = RefusalData<'meets', 'publish', 'FLAWED'>['flaws'][number]['flaw']

/** What the form of a meet says. */
export const copy = {
  newTitle: '新建比武',
  editTitle: '比武方案',
  name: '名称',
  nameHint: '三十字以内',
  venue: '地点',
  venueHint: '比如 浑南训练基地',
  place: '由谁办',
  from: '第一天',
  until: '最后一天',
  regions: '赛区',
  regionsSay: '预赛按赛区比；只有决赛的，一个赛区就够。',
  region: (number: number) => `赛区 ${number}`,
  addRegion: '加一个赛区',
  remove: '去掉',
  events: '项目',
  addSay: '选一种，评分表先用现成的，再按自己的改。',
  kinds: kindNames satisfies Readonly<Record<EventKind, string>>,
  noEvents: '还没有项目，从上面选一种开始。',
  eventSub: ({ weight, scoring }: EventForm) =>
    `${scoringNames[scoring.kind]}，${weight === 0 ? '不计总成绩' : `权重 ${mostText(weight)}`}`,
  eventGap: '还没填完',
  rules: '总成绩怎么算',
  acrossEvents: '项目折算',
  acrossEventsChoices: { share: '得分占满分的多少', place: '按名次给分' },
  placePoints: '名次分',
  placePointsHint: '从第一名起，比如 100、95、90',
  acrossPanels: '几组评委分别评时，先把各组平均分拉到一样',
  acrossPanelsLabel: '赛区折算',
  allRoundFrom: '全能至少几项',
  unitBest: '单位取几个',
  unitBestSay: '一个项目里，取本单位成绩最好的几个算平均。',
  tieBreaks: '总分相同怎么排',
  tieBreakNames: { firsts: '第一名多的在前', events: '按项目顺序比' },
  fair: '公平',
  apart: '评委回避到',
  apartSay: '评委不评和自己同一个市、同一个县区或同一个站所的队和选手。',
  apartNames: { 1: '同市', 2: '同县区', 3: '同站所' },
  appealHours: '申诉（小时）',
  appealSay: '成绩公布以后，可以申诉这么久，过后才能确认。',
  freeze: '封榜',
  freezeSay: '到这个时刻以后公布的成绩先不给看，等滚榜一起揭晓。',
  freezeAt: '封榜时刻',
  save: '保存草稿',
  saveAgain: '保存修改',
  saving: '正在保存',
  publish: '发布',
  publishing: '正在发布',
  run: '看这一场',
  kept: '还没交上去，写的都留在这部手机里。',
  notSent: '还没交上去，写的都留在这部手机里。有信号了再点一次保存。',
  arrived: '先前那一版其实已经交上去了。回到“办比武”，打开它接着改；这里写的还留在这部手机里。',
  overtaken: '这份方案在别处改过了，你在这部手机上也有没交的修改。',
  gapNotice: '有几处还没填好，标在各自的位置。',
  fixed: '已经发布，项目和规则都定了，不能再改。',
  publishSay:
    '发布以后，项目、评分表、标准和算分的办法都定下来，不能再改；各单位可以报名。请先和评委、参赛单位核对一遍。',
  publishExample: (names: string) =>
    `“${names}”用的还是示例标准。发布以后不能再改，请先换成本省的标准。`,
  gaps: {
    title: '请写一个名称。',
    regions: '每个赛区都要有名称。',
    events: '有项目还没填完，点进去看。',
  },
}

/** How an event is scored, in a word. */
export const scoringNames: Readonly<Record<EventForm['scoring']['kind'], string>> = {
  judged: '评委打分',
  checked: '检查表扣分',
  measured: '测量',
  taken: '转入成绩',
}

/** What stands in the way of publishing, and what to do about it. */
export const flawCopy: Readonly<Record<Flaw, string>> = {
  NO_EVENTS: '还没有项目，至少加一个。',
  DAYS: '最后一天早于第一天。',
  OUTSIDE_THE_DAYS: '时间不在比武的日子里。',
  TWICE: '有重复：赛区、项目或预决赛只能各有一个。',
  NO_ADVANCE: '有预赛就要有决赛，还要写每个赛区晋级几个。',
  NO_RUBRIC: '评分表不全，或者同分先比的项不在评分表里。',
  NO_STANDARDS: '达标标准不全：男女都要有；团体项目要有不分性别和岗位的一组。',
  NO_SITTING: '还没选转入哪一场，或者没写满分。',
  NO_WEIGHT: '所有项目的权重都是 0，总成绩算不出来。',
  NO_PLACE_POINTS: '按名次给分要写名次分，而且从高到低。',
  FREEZE: '封榜时刻要在比武的日子里。',
}
