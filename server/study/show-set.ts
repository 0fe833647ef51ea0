import type { Reply } from '#contract/index'
import { verdictOf } from '#domain/bank'
import type { StudySet } from '#domain/study'

type Shown = Reply<'study', 'makeUp'>

/** A set as a phone may see it: keys, notes and reasons only for what is answered (design: server-only data). */
export function showSet(set: StudySet): Shown {
  return {
    id: set._id,
    kind: set.kind,
    day: set.day,
    questions: set.questions.map(
      ({ id, type, topic, citation, stem, options, source, renewed = false }) => ({
        id,
        type,
        topic,
        lawName: citation.lawName,
        stem,
        options: options.map(({ text }) => text),
        source,
        renewed,
      }),
    ),
    answers: set.questions.flatMap((question) => {
      const answer = set.answers[question.id]
      return answer
        ? [{ question: question.id, verdict: verdictOf(question, answer.chosen), at: answer.at }]
        : []
    }),
  }
}
