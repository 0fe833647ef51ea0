import type { Reply } from '#contract/index'
import type { Source } from '#domain/honours'
import { countText } from './words'

type Running = NonNullable<Reply<'honours', 'flag'>['running']>
export type Chance = NonNullable<Running['mine']>['chances'][number]

type Words = Readonly<Record<Source, (count: string) => string>>

const more: Words = {
  'exam.passed': (count) => `再有${count}人考试合格`,
  'contest.standing': (count) => `竞赛名次往前${count}位`,
  'meet.standing': (count) => `比武名次往前${count}位`,
  'cases.published': (count) => `再发布${count}篇以案释法`,
  'cases.shared': (count) => `再有${count}篇以案释法被全省采用`,
  'dossiers.good': (count) => `再有${count}份案卷评为优良`,
  'dossiers.answered': (count) => `再整改${count}条评查意见`,
  'record.roadSections': (count) => `再完成${count}次包路段`,
  'record.partyLife': (count) => `再开${count}次三会一课`,
  'record.drills': (count) => `再练${count}项`,
  'record.ratings': (count) => `再有${count}张评议卡满意`,
  'record.complaints': (count) => `少${count}件查实投诉`,
}

/** What was done and not well enough; for what can't be done over, the same as one more. */
const mended: Partial<Words> = {
  'exam.passed': (count) => `${count}人补考合格`,
  'dossiers.good': (count) => `${count}份案卷补正后复评`,
  'dossiers.answered': (count) => `${count}条评查意见整改到位`,
  'record.roadSections': (count) => `补上${count}次包路段`,
  'record.partyLife': (count) => `补开${count}次三会一课`,
  'record.drills': (count) => `补练${count}项`,
}

/** What would change it, in a few words. @example '再有一篇以案释法被全省采用' */
export function chanceText({ source, how, count }: Pick<Chance, 'source' | 'how' | 'count'>) {
  const words = how === 'mend' ? (mended[source] ?? more[source]) : more[source]
  return words(countText(count))
}
