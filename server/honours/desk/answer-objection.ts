import type { Input } from '#contract/index'
import { ABOUT_NOTHING, tell } from '#server/inbox'
import { unitsInLevels } from '#server/org'
import {
  command,
  moderateText,
  type OfficerCall,
  refuse,
  transact,
  type UseCase,
} from '#server/platform'
import { OBJECTIONS, type Objection, objections } from '../store'
import { periodWords } from '../words'
import { audited } from './change-period'

type Asked = Input<'honours', 'answerObjection'>

async function pathOf(unit: string): Promise<readonly string[]> {
  return (await unitsInLevels()).find((each) => each.unit === unit)?.path ?? []
}

/** Both or neither; whoever was quicker stays. The answer that stands then. */
function write(
  call: OfficerCall,
  { objection: id, verdict, text }: Asked,
  path: readonly string[],
) {
  return transact(async (within) => {
    const found = await within.get<Objection>(OBJECTIONS, id)
    if (!found || found.answer) return found?.answer ?? undefined
    const answer = { verdict, text, by: call.officer._id, at: call.now.getTime() }
    await within.update(OBJECTIONS, id, { answer: command.set(answer), answered: true })
    const said = { act: 'answerObjection', unitName: found.name, path, reason: text } as const
    await within.add('audit', audited(call, found.period, said))
    return answer
  })
}

/**
 * Answers an objection (异议答复), once, for everybody to read, and tells who raised it. At most twelve operations.
 */
export const answerObjection: UseCase<'honours', 'answerObjection'> = async (call, asked) => {
  const known = await objections.get(asked.objection)
  if (!known) return refuse('OBJECTION_NOT_FOUND')
  if (!known.answer && (await moderateText(call.openid, asked.text)) === 'risky')
    return refuse('NOT_FIT')
  const answer = known.answer ?? (await write(call, asked, await pathOf(known.unit)))
  if (answer?.text !== asked.text || answer.verdict !== asked.verdict)
    return refuse('ALREADY_ANSWERED')
  const { officer: to, period, _id: cause } = known
  const about = { ...ABOUT_NOTHING, period, title: `${periodWords(period)}流动红旗` }
  await tell([{ to, kind: 'objectionAnswered', cause, about, at: answer.at }])
  return { at: answer.at }
}
