import { type PaperQuestion, poolsOf } from '#domain/exam'
import { type PublishedQuestion, questionsOf, shelf } from '#server/bank'
import type { HeldSitting } from './store'

/** As many as one read of the bank brings. */
const AT_ONCE = 100

function snapshot(question: PublishedQuestion): PaperQuestion {
  const { _id, version, type, domain, difficulty, topic, stem, options } = question
  const { takeaway, reason, citation } = question
  const said = { type, domain, difficulty, topic, stem, options, takeaway, reason, citation }
  return { id: _id, version, ...said }
}

/**
 * The paper of a sitting as it is frozen at publication: what each part may be drawn from, and every question with
 * its version (题目快照). Undefined when a question has gone meanwhile. One operation for each hundred questions.
 */
export async function freezePaper({ _id, terms }: HeldSitting, now: Date) {
  const { blueprint } = terms
  const pools = poolsOf(blueprint, await shelf(now), _id)
  const ids = [
    ...blueprint.fixed.map(({ question }) => question),
    ...pools.flatMap(({ from }) => from),
  ]
  const questions: PaperQuestion[] = []
  for (let at = 0; at < ids.length; at += AT_ONCE)
    questions.push(...(await questionsOf(ids.slice(at, at + AT_ONCE))).map(snapshot))
  return questions.length === ids.length ? { pools, questions } : undefined
}
