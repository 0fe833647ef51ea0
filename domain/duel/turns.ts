import type { Duel } from './duel'

/** The time of one question (一题的时间): milliseconds. */
export interface Turn {
  /** It is shown to both. */
  readonly opensAt: number
  /** Answers count before this moment. */
  readonly closesAt: number
  /** Both have answered or the time is up: what was right may be told, never earlier. */
  readonly toldAt: number
}

const SECOND = 1_000

type Played = Pick<Duel, 'startsAt' | 'questions' | 'answers' | 'rules'>

/** Nobody waits for a question both have answered. */
function toldAt({ answers }: Played, question: string, closesAt: number): number {
  const [host, guest] = [answers.host[question], answers.guest[question]]
  return host && guest ? Math.max(host.at, guest.at) : closesAt
}

/**
 * The turns of all questions as far as the answers so far tell, those to come as if nobody answered any more. None
 * before the start.
 */
export function turnsOf(duel: Played): Turn[] {
  const { startsAt, questions, rules } = duel
  if (startsAt === null) return []
  const turns: Turn[] = []
  let opensAt = startsAt
  for (const { id } of questions) {
    const closesAt = opensAt + rules.questionSeconds * SECOND
    const turn = { opensAt, closesAt, toldAt: toldAt(duel, id, closesAt) }
    turns.push(turn)
    opensAt = turn.toldAt + rules.pauseSeconds * SECOND
  }
  return turns
}
