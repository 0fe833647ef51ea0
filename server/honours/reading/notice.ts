import type { Reply } from '#contract/index'
import { beijingDayOf } from '#domain/beijing-day'
import { isNoticeOpen, isPublic } from '#domain/honours'
import type { Officer } from '#domain/org'
import { refuse, type UseCase } from '#server/platform'
import { indicatorName } from '../show'
import { type FlagPeriod, type Objection, objections, periods } from '../store'

type Shown = Reply<'honours', 'notice'>
const MOST = 500

function showObjection(period: FlagPeriod, objection: Objection, { _id: me }: Officer) {
  const { _id, unit, name, parentName, indicator, text, at, answer, officer } = objection
  return {
    ...{ id: _id, unit, name, parentName, text, at, mine: officer === me },
    indicatorName: indicatorName(period, indicator),
    answer: answer && { verdict: answer.verdict, text: answer.text, at: answer.at },
  }
}

/** An objection is everybody's once it is answered; until then it is its author's. */
const isSeen = ({ answered, officer }: Objection, { _id }: Officer): boolean =>
  answered || officer === _id

/** What later versions changed; the first one changed nothing. */
const changesIn = ({ versions }: FlagPeriod): Shown['changes'] =>
  versions
    .filter(({ version }) => version > 1)
    .map(({ version, at, reason, changes }) => ({ version, at, reason, units: changes }))

/** A public notice (公示): its versions, and objections with their answers; never who raised them. Two operations. */
export const notice: UseCase<'honours', 'notice'> = async ({ officer, now }, { period: id }) => {
  const period = await periods.get(id)
  if (!period) return refuse('PERIOD_NOT_FOUND')
  if (!isPublic(period.state) || !period.notice) return refuse('NOT_PUBLIC')
  const raised = await objections.find({ period: id }, { sort: [['at', 'asc']], limit: MOST })
  return {
    ...{ period: id, ...period.notice, version: period.version },
    isOpen: period.state === 'notice' && isNoticeOpen(period.notice, beijingDayOf(now)),
    changes: changesIn(period),
    objections: raised
      .filter((objection) => isSeen(objection, officer))
      .map((objection) => showObjection(period, objection, officer)),
  }
}
