import { handIn, isWithAuthors } from '#domain/review'
import { command, moderateText, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { BANK_FLOW, mayWrite } from '../rights'
import { questions } from '../store'
import { lookCloselyAt } from './look'
import { drafts, type QuestionDraft } from './store'

const wordsOf = ({ content }: QuestionDraft, note: string): string =>
  [
    content.stem,
    content.takeaway,
    content.reason,
    ...content.options.flatMap(({ text, note: said }) => [text, said ?? '']),
    note,
  ].join('\n')

/** Whether what it changes is still what is published. One operation, none for a new question. */
async function isOvertaken({ base, question }: QuestionDraft): Promise<boolean> {
  if (base === 0) return false
  const [found] = await questions.find({ _id: question }, { limit: 1, fields: { version: true } })
  return found?.version !== base
}

/** What keeps it from being handed in; undefined when nothing does. */
async function refused(draft: QuestionDraft, { openid }: OfficerCall, note: string) {
  const { looked } = await lookCloselyAt(draft.content, draft.question)
  if (looked.flaws.length > 0) return refuse('NOT_COMPLETE', looked)
  if (await isOvertaken(draft)) return refuse('OVERTAKEN')
  return (await moderateText(openid, wordsOf(draft, note))) === 'risky'
    ? refuse('NOT_FIT')
    : undefined
}

/** The same handing-in once more, after its answer was lost. */
const isHandedIn = ({ review, note, seq }: QuestionDraft, said: { note: string; seq: number }) =>
  review.state === 'bankReview' && note === said.note && seq === said.seq

/** Hands a draft in (提交审核): nothing wrong with it, its likes in the bank compared. At most five operations. */
export const handInDraft: UseCase<'bank', 'handInDraft'> = async (call, said) => {
  const { draft: id, seq, note } = said
  const draft = await drafts.get(id)
  if (!draft || !mayWrite(call.officer, draft.path) || draft.review.state === 'passed')
    return refuse('DRAFT_NOT_FOUND')
  if (draft.import !== null) return refuse('OF_AN_IMPORT')
  if (isHandedIn(draft, said)) return { state: draft.review.state, version: draft.review.version }
  if (!isWithAuthors(draft.review)) return refuse('UNDER_REVIEW')
  if (draft.seq !== seq) return refuse('CHANGED_MEANWHILE', { seq: draft.seq, by: draft.by })
  if (draft.base > 0 && note === '') return refuse('NOTE_NEEDED')
  const wrong = await refused(draft, call, note)
  if (wrong) return wrong
  const review = handIn(draft.review, BANK_FLOW)
  if (!review) return refuse('UNDER_REVIEW')
  const where = { _id: id, seq, 'review.state': draft.review.state }
  const at = call.now.getTime()
  const change = { review: command.set(review), note, at, updatedAt: at }
  if ((await drafts.update(where, change)) === 0) return refuse('UNDER_REVIEW')
  return { state: review.state, version: review.version }
}
