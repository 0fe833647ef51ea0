import { inOptionOrder, type Snapshot } from '#domain/bank'
import { type Duel, type DuelRules, drawCode, drawQuestions } from '#domain/duel'
import { questionsOf, shelf } from '#server/bank'
import { currentPlan } from '#server/plan'
import { type OfficerCall, refuse, type UseCase } from '#server/platform'
import { playerOf } from './player'
import { presentDuel } from './present-duel'
import { showDuel } from './show'
import { duels } from './store'

const MINUTE = 60_000
/** A day has hundreds of thousands of codes: not even the second draw is often needed. */
const DRAWS_AT_MOST = 20

/** Questions of general law, their options in the order both see. One operation. */
async function draw(now: Date, { questions: count }: DuelRules, seed: string): Promise<Snapshot[]> {
  const found = await questionsOf(drawQuestions(await shelf(now), count, seed))
  return found.map(({ _id, ...question }) => inOptionOrder(question, seed))
}

const newDuel = (
  call: OfficerCall,
  of: Pick<Duel, '_id' | 'code' | 'questions' | 'rules'>,
): Duel => ({
  ...of,
  host: playerOf(call),
  guest: null,
  officers: [call.officer._id],
  state: 'waiting',
  since: call.now.getTime(),
  expiresAt: call.now.getTime() + of.rules.codeMinutes * MINUTE,
  startsAt: null,
  answers: { host: {}, guest: {} },
})

/** Adds it under a code that is free; where another call of the same officer was quicker, its duel is the one. */
async function put(
  call: OfficerCall,
  of: Pick<Duel, 'questions' | 'rules'>,
  seed: string,
): Promise<Duel> {
  for (let nth = 0; nth < DRAWS_AT_MOST; nth += 1) {
    const { code, id } = drawCode(`${seed}:${nth}`, call.now)
    const made = newDuel(call, { ...of, _id: id, code })
    if (await duels.add(made)) return made
    const there = await duels.get(id)
    if (there?.host.openid === call.openid && there.state === 'waiting') return there
  }
  throw new Error('no free code was drawn')
}

/**
 * Opens a duel (开一局), or gives back the one that is waiting or running. Its questions and code follow from the
 * officer and their last duel, so that two phones at once open the same one. Four operations, two for one that is
 * there; two more in a cold instance, and two for each code that is taken.
 */
export const open: UseCase<'duel', 'open'> = async (call) => {
  const { officer, now } = call
  const { last, live } = await presentDuel(call)
  if (live) return showDuel(live.duel, live.seat, now.getTime())
  const { duel: rules } = await currentPlan(now)
  const seed = `${officer._id}:${last?._id ?? ''}`
  const questions = await draw(now, rules, seed)
  if (questions.length === 0) return refuse('BANK_EMPTY')
  return showDuel(await put(call, { questions, rules }, seed), 'host', now.getTime())
}
