import { createHash } from 'node:crypto'
import type { Question } from '#domain/bank'
import { type CaseQuestion, mayWrite } from '#domain/cases'
import { type Offered, offer } from '#server/bank'
import { isRefusal, refuse, type UseCase } from '#server/platform'
import { withAct } from '../act'
import { changeCase } from '../change'
import type { LiveCase } from '../seen'
import { citedIn } from '../show-case'

/** Neither easy nor hard, until its answers tell. */
const DIFFICULTY = 2

/** The same question of the same version is the same in the bank; a mended one is another. */
const idOf = ({ _id, live }: LiveCase, { id }: CaseQuestion): string =>
  `case-${createHash('sha256').update(`${_id} ${live.version} ${id}`).digest('hex').slice(0, 16)}`

function questionOf(file: LiveCase, asked: CaseQuestion): Question {
  const { type, stem, options, takeaway, reason, citation } = asked
  return {
    id: idOf(file, asked),
    ...{ type, stem, options, takeaway, reason, citation },
    domain: file.live.text.domain,
    difficulty: DIFFICULTY,
    situation: true,
    topic: citedIn(file.live, citation).lawName,
  }
}

const offeredOf = (file: LiveCase, asked: CaseQuestion, by: string): Offered => ({
  question: questionOf(file, asked),
  case: file._id,
  title: file.live.text.title,
  authors: file.review.authors,
  by,
  path: file.path,
})

/** Offers a published case's questions to the bank (入题库), once each. Five operations. */
export const offerQuestions: UseCase<'cases', 'offerQuestions'> = async (call, { case: id }) => {
  const file = await changeCase(id, (known) => {
    if (!mayWrite(known, call.officer)) return refuse('CASE_NOT_FOUND')
    if (known.reach === null) return refuse('NOT_PUBLISHED')
    return { acts: withAct(known, call, 'offer') }
  })
  if (isRefusal(file)) return file
  const { live } = file
  if (!live) return refuse('NOT_PUBLISHED')
  const offered = live.text.questions.map((asked) =>
    offeredOf({ ...file, live }, asked, call.officer.name),
  )
  return { offered: await offer(offered, call.now) }
}
