import type { Input } from '#contract/index'
import { beijingDayOf } from '#domain/beijing-day'
import { indicatorsOf, isNoticeOpen, isPublic } from '#domain/honours'
import { moderateText, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { onceId } from '../once-id'
import { scoreIn } from '../scores'
import { type FlagPeriod, type Objection, objections, periods } from '../store'

type Asked = Input<'honours', 'object'>

/** Objections of one person in one period. */
const EACH_MOST = 5

const isSame = (kept: Objection, { period, unit, indicator, text }: Asked): boolean =>
  kept.period === period && kept.unit === unit && kept.indicator === indicator && kept.text === text

const answer = (kept: Objection, asked: Asked) =>
  isSame(kept, asked) ? { id: kept._id, at: kept.at } : refuse('SAME_KEY_OTHER_CONTENT')

const raisedBy = async (officer: string, period: string): Promise<number> =>
  (await objections.find({ officer, period }, { limit: EACH_MOST, fields: { at: true } })).length

const knows = ({ scheme }: FlagPeriod, indicator: string | null): boolean =>
  indicator === null || indicatorsOf(scheme).some(({ id }) => id === indicator)

/** The unit's score the objection is about. One operation. */
const aboutOf = async (period: FlagPeriod, { unit, indicator }: Asked) =>
  knows(period, indicator) ? scoreIn(period._id, period.version, unit) : undefined

async function raise(call: OfficerCall, period: FlagPeriod, asked: Asked) {
  const { officer, now, openid } = call
  if (period.state !== 'notice' || !period.notice) return refuse('NOTICE_OVER')
  if (!isNoticeOpen(period.notice, beijingDayOf(now))) return refuse('NOTICE_OVER')
  const about = await aboutOf(period, asked)
  if (!about) return refuse('UNIT_NOT_FOUND')
  if ((await raisedBy(officer._id, asked.period)) >= EACH_MOST) return refuse('TOO_MANY')
  if ((await moderateText(openid, asked.text)) === 'risky') return refuse('NOT_FIT')
  const { key, ...said } = asked
  const { name, parentName } = about
  const raised: Objection = {
    _id: onceId(officer, key),
    ...{ ...said, name, parentName },
    ...{ officer: officer._id, at: now.getTime(), answer: null, answered: false },
  }
  const kept = (await objections.add(raised)) ? raised : await objections.get(raised._id)
  return answer(kept ?? raised, asked)
}

/**
 * Raises an objection (提异议) while a notice is open, five in a period at most; the same key is the same one. At most
 * seven operations.
 */
export const object: UseCase<'honours', 'object'> = async (call, asked) => {
  const period = await periods.get(asked.period)
  if (!period) return refuse('PERIOD_NOT_FOUND')
  if (!isPublic(period.state)) return refuse('NOT_PUBLIC')
  const known = await objections.get(onceId(call.officer, asked.key))
  return known ? answer(known, asked) : raise(call, period, asked)
}
