import type { LocalCloud } from '../../../local-cloud/index'
import { createQueue } from './queue'
import { createTotals, type Totals } from './totals'

/** One call of a phone, and what the phone does with the reply. */
export interface PhoneCall {
  readonly openid: string
  readonly path: string
  readonly input: object
  done(reply: unknown, at: number): void
}

/** A cloud that bears so many billed operations a second and no more: what is too much waits its turn. */
export interface Ceiling {
  /** Lets a phone call at a moment. */
  at(moment: number, call: PhoneCall): void
  /** Lets time pass until no phone has anything left to do, then so many minutes more. */
  run(from: number, minutesAfter: number): Promise<void>
  readonly totals: Totals
}

const STEP_MS = 100
const MINUTE_MS = 60_000
/** Calls of one path that run side by side. */
const TOGETHER = 4
/** The timer does one operation after the other: it never takes more than this part of what the cloud bears. */
const OF_TIMER = 0.5
/** Operations a call is taken to need until one of its path was seen. */
const DEAREST = 10

interface Waiting {
  readonly at: number
  readonly thing: PhoneCall
}

/** The first calls in the line that ask the same. */
function alike(line: readonly Waiting[]): number {
  const path = line[0]?.thing.path
  const other = line.slice(0, TOGETHER).findIndex(({ thing }) => thing.path !== path)
  return other < 0 ? Math.min(TOGETHER, line.length) : other
}

/** Virtual time over a real cloud: its clock stands at the moment each call gets its turn. */
export function openCeiling(cloud: LocalCloud, operationsASecond: number): Ceiling {
  const queue = createQueue<PhoneCall>()
  const totals = createTotals(cloud)
  const dearest = new Map<string, number>()
  let line: Waiting[] = []
  let [second, spent, owed, nextMinute] = [0, 0, 0, 0]

  /** What may still be carried out by the end of this step, so that no second ever bears more than all. */
  function left(now: number): number {
    if (Math.floor(now / 1000) !== second) [second, spent] = [Math.floor(now / 1000), 0]
    return (operationsASecond * Math.min(1000, (now % 1000) + STEP_MS)) / 1000 - spent
  }

  /** The first calls in the line, as many as can be carried out now. */
  function next(now: number): Waiting[] {
    const count = alike(line)
    const each = dearest.get(line[0]?.thing.path ?? '') ?? DEAREST
    return line.slice(0, Math.min(count, Math.floor(left(now) / each)))
  }

  async function answer(waiting: readonly Waiting[], now: number): Promise<void> {
    const path = waiting[0]?.thing.path ?? ''
    const replies = await totals.spend(path, () =>
      Promise.all(
        waiting.map(({ thing: { openid, path, input } }) =>
          cloud.call('api', { path, input }, { openid }),
        ),
      ),
    )
    spent += replies.operations
    const each = Math.ceil(replies.operations / waiting.length)
    dearest.set(path, Math.max(dearest.get(path) ?? 0, each))
    for (const [nth, { at, thing }] of waiting.entries()) {
      totals.waited(path, now - at, now)
      thing.done(replies.result[nth], now)
    }
  }

  async function minute(now: number): Promise<void> {
    const { operations } = await totals.spend('every-minute', () => cloud.fireTimer('every-minute'))
    owed += operations
    nextMinute = (Math.floor(now / MINUTE_MS) + 1) * MINUTE_MS
  }

  async function step(now: number): Promise<void> {
    cloud.setClock(new Date(now))
    if (now >= nextMinute) await minute(now)
    const paid = Math.max(0, Math.min(owed, left(now) * OF_TIMER))
    owed -= paid
    spent += paid
    line.push(...queue.due(now))
    for (let some = next(now); some.length > 0; some = next(now)) {
      await answer(some, now)
      line = line.slice(some.length)
      line.push(...queue.due(now))
    }
  }

  return {
    totals,
    at: (moment, call) => queue.push(moment, call),
    async run(from, minutesAfter) {
      let now = from
      let until = Number.POSITIVE_INFINITY
      while (now < until) {
        await step(now)
        const soonest = line.length > 0 ? now : Math.min(queue.next(), nextMinute)
        now = Math.max(now + STEP_MS, soonest)
        const over = line.length === 0 && queue.next() === Number.POSITIVE_INFINITY
        if (over && until === Number.POSITIVE_INFINITY) until = now + minutesAfter * MINUTE_MS
      }
    },
  }
}
