import type { Reply } from '#contract/index'
import { shareOf } from '#domain/lot'
import type { Ceiling } from './ceiling'

/** What became of one officer's attempt. */
export interface Outcome {
  acknowledgedAt: number | null
  points: number | null
  refusals: string[]
}

interface Sitting {
  readonly sitting: string
  readonly opensAt: number
}

type Answered = { ok: boolean; code?: string; data?: unknown }
type Paper = Reply<'exam', 'start'>

/** Officers come to the door within these minutes before the opening. */
const EARLY_MS = 5 * 60_000
/** One in ten looks at the board at once, the others within these minutes after handing in. */
const LOOKS_AT_ONCE = 0.1
const LOOKS_WITHIN_MS = 10 * 60_000

/** Answers as somebody gives them who knows most of it; how many grows with time. */
const answersTo = ({ attempt, questions }: Paper, part: number) =>
  Object.fromEntries(
    questions
      .slice(0, Math.ceil(questions.length * part))
      .map(({ id, options }) => [
        id,
        { chosen: [Math.floor(shareOf(`${attempt}:${id}`) * options.length)], rev: 1 },
      ]),
  )

/** One officer's phone through a round, as the app behaves: it waits, begins, saves and hands in when the replies tell it to. */
export function playPhone(
  ceiling: Ceiling,
  openid: string,
  { sitting, opensAt }: Sitting,
): Outcome {
  const outcome: Outcome = { acknowledgedAt: null, points: null, refusals: [] }
  const ask = (at: number, path: string, input: object, next: (data: never, at: number) => void) =>
    ceiling.at(at, {
      openid,
      path,
      input,
      done(reply, now) {
        const { ok, code, data } = reply as Answered
        if (ok) next(data as never, now)
        else outcome.refusals.push(`${path} ${code}`)
      },
    })

  const look = (now: number) => {
    const share = shareOf(`${openid}:look`)
    const after = share < LOOKS_AT_ONCE ? 0 : share * LOOKS_WITHIN_MS
    ask(now + after, 'boards.persons', { board: sitting }, () => {})
  }
  const handIn = (paper: Paper) => {
    const input = { attempt: paper.attempt, phone: paper.phone, answers: answersTo(paper, 1) }
    ask(
      paper.endsAt + paper.handInAfterMs,
      'exam.submit',
      input,
      (receipt: Reply<'exam', 'submit'>, now) => {
        outcome.acknowledgedAt = now
        outcome.points = receipt.points
        look(now)
      },
    )
  }
  const save = (paper: Paper, seq: number) => {
    const at = paper.startedAt + seq * paper.saveEveryMs
    if (at >= paper.endsAt) return handIn(paper)
    const part = (at - paper.startedAt) / (paper.endsAt - paper.startedAt)
    const input = {
      attempt: paper.attempt,
      phone: paper.phone,
      seq,
      answers: answersTo(paper, part),
    }
    ask(at, 'exam.save', input, () => save(paper, seq + 1))
  }
  ask(
    opensAt - shareOf(`${openid}:come`) * EARLY_MS,
    'exam.enter',
    { sitting },
    ({ next }: Reply<'exam', 'enter'>) => {
      if (!next) return outcome.refusals.push('nothing prepared')
      ask(next.startAt, 'exam.start', { attempt: next.attempt }, (paper: Paper) => save(paper, 1))
    },
  )
  return outcome
}
