import type { Reply } from '#contract/index'
import type { Duel } from '#domain/duel'
import { duel as useCases } from '#server/duel'
import type { House } from './cloud'
import { asksAt, granted } from './in-process'
import { must, rightOf, wrongOf } from './study'

export type Shown = Reply<'duel', 'look'>
export const WANG = 'demo-officer'
export const LI = 'demo-squad-leader'

/** The question in the middle of a duel, or the last one. */
export const inView = ({ asked }: Shown): Shown['asked'][number] => must(asked.at(-1))

/** A duel as it lies in the database, keys and all. */
export const storedDuel = async (house: House, id: string): Promise<Duel> =>
  must((await house.stored<Duel>('duels', { _id: id }))[0])

/** What answers the question in view, rightly unless told. */
export function answerTo(shown: Shown, right = true) {
  const { question } = inView(shown)
  const asked = { ...question, source: 'new' as const, options: [...question.options] }
  const chosen = right ? rightOf(asked) : wrongOf(asked)
  return { duel: shown.duel, question: question.id, chosen }
}

/** Two colleagues with a phone each, asked in this process at moments of the test's own. */
export function tableFor(house: House, host = WANG, guest = LI) {
  const seats = { host: asksAt(house, useCases, host), guest: asksAt(house, useCases, guest) }
  /** Opened and joined at a moment, not started. */
  const met = async (now: number): Promise<Shown> => {
    const { code } = granted(await seats.host(now, 'open', {}))
    return granted(await seats.guest(now, 'join', { code }))
  }
  /** Opened, joined and started at a moment; the first question opens with `nextAt`. */
  const started = async (now: number): Promise<Shown> =>
    granted(await seats.host(now, 'start', { duel: (await met(now)).duel }))
  const look = async (seat: keyof typeof seats, now: number, duel: string): Promise<Shown> =>
    granted(await seats[seat](now, 'look', { duel }))
  return { ...seats, met, started, look }
}
