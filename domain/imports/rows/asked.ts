import type { LawVersion } from '../../bank'
import type { ImportedQuestion } from '../questions'
import { type CitableLaw, citedIn } from './cited'
import type { Asked, SaidQuestion } from './question-rows'

const given = <T>(name: string, value: T | null) => (value === null ? {} : { [name]: value })

/** What a file says of a question that we have words for; what it leaves open is left out. */
function saidOf(question: ImportedQuestion): SaidQuestion {
  const { type, stem, options, domain, difficulty, situation, topic, takeaway, reason } = question
  return {
    ...{ type, stem },
    options: options.map(({ text, right, note }) => ({ text, right, ...given('note', note) })),
    ...given('domain', domain),
    ...given('difficulty', difficulty),
    ...given('situation', situation),
    ...given('topic', topic),
    ...given('takeaway', takeaway),
    ...given('reason', reason),
    ...(question.seeAlso.length > 0 && { seeAlso: question.seeAlso }),
    ...given('calculation', question.calculation),
  }
}

const PENDING = '待补依据'

/** A citation our index does not know stays in the reason, in the file's own words, for whoever goes on with the draft. */
function withPending(said: SaidQuestion, written: string): SaidQuestion {
  const note = `${PENDING}：${written}`
  return { ...said, reason: said.reason ? `${said.reason}\n${note}` : note }
}

/**
 * A question of a file with what it rests on found in our index (找依据). One without a citation we know is taken as
 * well: it is a draft that waits for one (house law 9).
 */
export function askedOf(
  question: ImportedQuestion,
  laws: readonly (CitableLaw & Pick<LawVersion, 'domain'>)[],
): Asked {
  const { id, citation: written } = question
  const said = saidOf(question)
  if (written === null) return { id, said, hint: `${PENDING}：文件里没有写` }
  const citation = citedIn(written, laws)
  if (!citation)
    return {
      id,
      said: withPending(said, written.written),
      hint: `${PENDING}：法规目录里没有找到“${written.written}”`,
    }
  const domain = said.domain ?? laws.find(({ law }) => law === citation.law)?.domain
  return { id, said: { ...said, citation, ...(domain && { domain }) }, hint: null }
}
