import type { Answers, Draft, Saved } from './draft'

const sameChoice = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((place) => b.includes(place))

/** Chooses anew; the number counts on from whatever was seen of the question, on any phone. */
export function choose(draft: Draft, question: string, chosen: readonly number[]): Draft {
  const seen = [draft.answers[question]?.rev ?? 0, draft.received[question]?.rev ?? 0]
  const given = { chosen, rev: Math.max(...seen) + 1 }
  return {
    ...draft,
    answers: { ...draft.answers, [question]: given },
    conflicts: draft.conflicts.filter((one) => one.question !== question),
  }
}

/** Of two phones' answers the one changed more often; at the same count the cloud's stands. */
function merged(own: Answers, received: Answers): Answers {
  const later = Object.entries(own).filter(([id, { rev }]) => rev > (received[id]?.rev ?? 0))
  return { ...received, ...Object.fromEntries(later) }
}

/** What the cloud said to a save; answers changed meanwhile stay as they are. */
export function acknowledge(draft: Draft, saved: Saved): Draft {
  const fresh = saved.conflicts.filter(
    ({ question, kept }) =>
      (draft.answers[question]?.rev ?? 0) <= (saved.answers[question]?.rev ?? 0) &&
      !draft.conflicts.some((one) => one.question === question && sameChoice(one.kept, kept)),
  )
  return {
    ...draft,
    answers: merged(draft.answers, saved.answers),
    received: saved.answers,
    receivedAt: saved.at,
    endsAt: saved.endsAt,
    lastAt: saved.lastAt,
    conflicts: [
      ...draft.conflicts.filter((one) => !fresh.some(({ question }) => question === one.question)),
      ...fresh,
    ],
  }
}

/** The questions whose answers the cloud has not acknowledged yet. */
export const unsaved = ({ answers, received }: Draft): readonly string[] =>
  Object.keys(answers).filter((id) => {
    const [own, there] = [answers[id], received[id]]
    return own !== undefined && (!there || own.rev > there.rev)
  })
