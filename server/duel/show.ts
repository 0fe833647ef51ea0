import type { Reply } from '#contract/index'
import { type Snapshot, verdictOf } from '#domain/bank'
import {
  type Duel,
  movedAt,
  otherSeat,
  rightCount,
  type Seat,
  stageOf,
  type Turn,
  turnsOf,
  waitsUntil,
} from '#domain/duel'

type Shown = Reply<'duel', 'look'>
type Asked = Shown['asked'][number]

/** What was right, for both: from the moment on that neither can answer any more. */
function tell({ answers }: Duel, question: Snapshot, seat: Seat): Asked['told'] {
  const mine = answers[seat][question.id]
  const other = answers[otherSeat(seat)][question.id]
  return {
    verdict: verdictOf(question, mine?.chosen ?? []),
    other: other ? { chosen: other.chosen, right: verdictOf(question, other.chosen).right } : null,
  }
}

function showAsked(duel: Duel, question: Snapshot, turn: Turn, seat: Seat, now: number): Asked {
  const { id, type, topic, citation, stem, options } = question
  return {
    question: {
      id,
      type,
      topic,
      lawName: citation.lawName,
      stem,
      options: options.map(({ text }) => text),
    },
    opensAt: turn.opensAt,
    closesAt: turn.closesAt,
    mine: duel.answers[seat][id] ?? null,
    otherAnswered: duel.answers[otherSeat(seat)][id] !== undefined,
    told: now < turn.toldAt ? null : tell(duel, question, seat),
  }
}

/** When the next question opens; null while one is open, and when none follows. */
function nextAt(turns: readonly Turn[], now: number): number | null {
  const next = turns.find(({ opensAt }) => now < opensAt)
  const isOpen = turns.some(({ opensAt, toldAt }) => opensAt <= now && now < toldAt)
  return next && !isOpen ? next.opensAt : null
}

function right(duel: Duel, seat: Seat): Shown['right'] {
  const counts = rightCount(duel)
  return { mine: counts[seat], other: counts[otherSeat(seat)] }
}

/**
 * A duel as one seat sees it at a moment: no question before it opens, no key before both have answered it or its
 * time is up, since one person may hold both phones.
 */
export function showDuel(duel: Duel, seat: Seat, now: number): Shown {
  const stage = stageOf(duel, now)
  const turns = turnsOf(duel)
  const other = duel[otherSeat(seat)]
  return {
    duel: duel._id,
    code: duel.code,
    stage,
    seat,
    other: other && { name: other.name, place: other.place },
    questionCount: duel.questions.length,
    questionSeconds: duel.rules.questionSeconds,
    until: waitsUntil(duel),
    movedAt: movedAt(duel, now),
    nextAt: nextAt(turns, now),
    asked: duel.questions.flatMap((question, place) => {
      const turn = turns[place]
      return turn && turn.opensAt <= now ? [showAsked(duel, question, turn, seat, now)] : []
    }),
    right: stage === 'over' ? right(duel, seat) : null,
  }
}
