import type { Input } from '#contract/index'
import { type BeijingDay, beijingDayOf } from '#domain/beijing-day'
import { approveMedia, holdMedia, mediaOf } from '#server/media'
import {
  isRefusal,
  moderateText,
  type OfficerCall,
  type Refusal,
  refuse,
  type UseCase,
} from '#server/platform'
import { formerHolder } from '../holders'
import type { FlagPeriod, Winner } from '../store'
import { changePeriod, otherState } from './change-period'
import { allPeriods, showDesk } from './show-desk'

type Asked = Input<'honours', 'handOver'>
type Handover = NonNullable<Winner['handover']>

/** What a picture of a handover is uploaded for. */
export const HANDOVER_USE = 'handover'
/** Looked into by the cloud; who hands over looks at it themselves. */
const TAKEN = ['awaitingReview', 'usable']

async function isReady(picture: string, { officer, now }: OfficerCall): Promise<boolean> {
  const [card] = await mediaOf([picture], now)
  if (!card || card.use !== HANDOVER_USE || card.officer !== officer._id) return false
  return card.kind === 'picture' && TAKEN.includes(card.state)
}

/** What keeps it from being taken by what it says. At most one operation. */
async function flawOf({ place, text, picture }: Asked, call: OfficerCall) {
  if (picture !== null && !(await isReady(picture, call))) return refuse('PICTURE_NOT_READY')
  const verdict = await moderateText(call.openid, `${place}\n${text}`)
  return verdict === 'risky' ? refuse('NOT_FIT') : undefined
}

const isSame = (kept: Handover, { day, place, text, picture }: Asked): boolean =>
  kept.day === day && kept.place === place && kept.text === text && kept.picture === picture

type Why = 'OTHER_STATE' | 'NO_WINNER' | 'ALREADY_HANDED' | 'BEFORE_AWARD'

/** Whether it may be written, or was; else why not. */
function standing(
  period: FlagPeriod,
  asked: Asked,
  today: BeijingDay,
): Winner | 'done' | Refusal<Why> {
  const { state, awardedOn, winners } = period
  if (state !== 'awarded') return otherState(period)
  const winner = winners.find(({ group }) => group === asked.group)
  if (!winner) return refuse('NO_WINNER')
  if (winner.handover) return isSame(winner.handover, asked) ? 'done' : refuse('ALREADY_HANDED')
  if (asked.day > today || asked.day < (awardedOn ?? today)) return refuse('BEFORE_AWARD')
  return winner
}

/** A picture of a handover is everybody's; from here nothing sweeps it away. Two operations. */
async function keepPicture(picture: string, { officer, now }: OfficerCall): Promise<void> {
  await approveMedia([picture], officer._id, now)
  await holdMedia([picture])
}

/** Records how a group's flag changed hands (交接), once. Some twenty operations. */
export const handOver: UseCase<'honours', 'handOver'> = async (call, asked) => {
  const known = await allPeriods()
  const period = known.find(({ _id }) => _id === asked.period)
  if (!period) return refuse('PERIOD_NOT_FOUND')
  const today = beijingDayOf(call.now)
  const now = standing(period, asked, today)
  if (isRefusal(now)) return now
  const flaw = now === 'done' ? undefined : await flawOf(asked, call)
  if (flaw) return flaw
  const { day, place, text, picture } = asked
  const from = formerHolder(known, period, asked.group)?.name ?? null
  const handed = await changePeriod(call, asked.period, (found) => {
    const winner = standing(found, asked, today)
    if (winner === 'done' || isRefusal(winner)) return winner
    const handover = { day, place, from, text, picture }
    const winners = found.winners.map((each) =>
      each.group === asked.group ? { ...each, handover } : each,
    )
    return { change: { winners }, said: { act: 'handOverFlag', unitName: winner.name } }
  })
  if (isRefusal(handed)) return handed
  if (picture !== null) await keepPicture(picture, call)
  return showDesk(call.now)
}
