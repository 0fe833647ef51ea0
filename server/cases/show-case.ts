import type { Reply } from '#contract/index'
import { type Citation, judge } from '#domain/bank'
import {
  articleKey,
  type CaseAnswer,
  type CaseQuestion,
  decidingQuestion,
  isDecided,
} from '#domain/cases'
import type { Cited } from '#server/library'
import type { Card } from './card'
import type { LiveCase } from './seen'
import type { CaseVersion, Learner } from './store'

export type Shown = Reply<'cases', 'openly'>
type Answered = NonNullable<Shown['questions'][number]['mine']>

/** An article of this version as it was when it was handed in. */
export function citedIn({ cited }: Pick<CaseVersion, 'cited'>, citation: Citation): Cited {
  const known = cited[articleKey(citation)]
  return known ?? { ...citation, lawName: '', versionLabel: '', point: '' }
}

/** What an answer tells. */
export function showAnswered(
  version: CaseVersion,
  question: CaseQuestion,
  { chosen }: Pick<CaseAnswer, 'chosen'>,
): Answered {
  const key = question.options.map(({ right }) => right)
  return {
    chosen,
    key,
    right: judge(key, chosen),
    notes: question.options.map(({ note }) => note ?? null),
    takeaway: question.takeaway,
    reason: question.reason,
    citation: citedIn(version, question.citation),
  }
}

function showQuestion(
  version: CaseVersion,
  question: CaseQuestion,
  answers: Learner['answers'],
): Shown['questions'][number] {
  const { id, at, type, stem, options } = question
  const given = answers[id]
  return {
    id,
    at,
    type,
    stem,
    options: options.map(({ text }) => text),
    mine: given ? showAnswered(version, question, given) : null,
  }
}

/** The part of a case that is told only when its reader has decided. */
export const showDecision = (
  { text: { questions, decision, lesson } }: CaseVersion,
  learner: Pick<Learner, 'answers' | 'passedOver'>,
) => (isDecided(questions, learner) ? { decision, lesson } : { decision: null, lesson: null })

/** A version as readers see it, with what one of them has answered. */
export function showVersion(
  version: CaseVersion,
  learner: Pick<Learner, 'answers' | 'passedOver'>,
): Omit<Shown, 'case' | 'place' | 'unitName' | 'publishedAt' | 'invented' | 'related'> {
  const { text, video, pictures } = version
  const { title, lead, domain, facts, evidence, dispute, basis, procedure, questions } = text
  const decides = isDecided(questions, learner) ? undefined : decidingQuestion(questions)
  return {
    version: version.version,
    ...{ title, lead, domain, facts, evidence, dispute },
    ...showDecision(version, learner),
    basis: basis.map(({ citation, says }) => ({ citation: citedIn(version, citation), says })),
    procedure: procedure.map(({ what, when, citation }) => ({
      what,
      when,
      citation: citation && citedIn(version, citation),
    })),
    video: video && { seconds: video.seconds, captions: video.captions },
    pictures: pictures.map(({ shows }) => shows),
    questions: questions.map((question) => showQuestion(version, question, learner.answers)),
    decides: decides?.id ?? null,
  }
}

/** A published case as readers see it. */
export function showCase(
  file: LiveCase,
  learner: Pick<Learner, 'answers' | 'passedOver'>,
  related: readonly Card[],
): Shown {
  const { _id, place, unitName, publishedAt, invented } = file
  const told = { case: _id, place, unitName, publishedAt, invented }
  return { ...told, ...showVersion(file.live, learner), related }
}
