import { ABOUT_NOTHING, tell } from '#server/inbox'
import { recordAct } from '#server/org'
import { command, isRefusal, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { meetInPlace } from '../change'
import { type MeetAppeal, type MeetFile, meetAppeals } from '../store'

const tellAnswer = (meet: MeetFile, appeal: MeetAppeal, now: Date) =>
  tell([
    {
      ...{ to: appeal.officer, kind: 'appealAnswered', cause: appeal._id, at: now.getTime() },
      about: {
        ...ABOUT_NOTHING,
        ...{ meet: meet._id, title: meet.terms.title, reason: appeal.answer?.text ?? null },
      },
    },
  ])

async function answered(
  { officer, now }: OfficerCall,
  { _id }: MeetAppeal,
  said: { readonly verdict: 'upheld' | 'refused'; readonly text: string },
): Promise<MeetAppeal | undefined> {
  const answer = { ...said, by: officer.name, at: now.getTime() }
  const changed = await meetAppeals.updateOne(
    { _id, answered: false },
    { answered: true, answer: command.set(answer) },
  )
  return changed ?? meetAppeals.get(_id)
}

/**
 * Answers an appeal (申诉答复), once; the same answer again is the first one. An upheld one changes no result by itself:
 * a sheet is unlocked, and the next version says what changed. Five operations at most, and what telling takes.
 */
export const answerAppeal: UseCase<'meets', 'answerAppeal'> = async (call, input) => {
  const appeal = await meetAppeals.get(input.appeal)
  if (!appeal) return refuse('APPEAL_NOT_FOUND')
  const meet = await meetInPlace(call.officer, appeal.meet)
  if (isRefusal(meet)) return refuse('OUT_OF_PLACE')
  const { verdict, text } = input
  const after = await answered(call, appeal, { verdict, text })
  const answer = after?.answer
  if (!after || answer?.text !== text || answer.verdict !== verdict)
    return refuse('ALREADY_ANSWERED')
  await recordAct(call, after._id, {
    ...{ act: 'runMeet', on: 'answerAppeal', onId: meet._id, path: meet.path, reason: text },
    unitName: meet.terms.title,
  })
  await tellAnswer(meet, after, call.now)
  return { at: answer.at }
}
