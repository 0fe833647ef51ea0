import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Clock } from '../clock'
import { Refusal } from '../refusal'
import { findFunction, type Trigger } from './folder'

/** The calendar is loaded when there is a timer to reckon with. */
const require = createRequire(import.meta.url)

/** The cloud reads timers in Beijing time. */
const ZONE = 'Asia/Shanghai'

/** What a timer hands to its function. */
export interface TimerEvent {
  Type: 'Timer'
  TriggerName: string
  Time: string
  Message: string
}

interface Scheduled {
  functionName: string
  trigger: Trigger
  next: number
}

/** The next moment (ms) of a 7-field cron: seconds, minutes, hours, days, months, weekdays, years. */
export function nextRun(cron: string, after: number): number {
  const fields = cron.trim().split(/\s+/)
  if (fields.length !== 7) throw new Refusal('INVALID_PARAM', `a timer has 7 fields: ${cron}`)
  const { CronExpressionParser }: typeof import('cron-parser') = require('cron-parser')
  const years = fields[6] ?? '*'
  const schedule = CronExpressionParser.parse(fields.slice(0, 6).join(' '), {
    tz: ZONE,
    currentDate: new Date(after),
  })
  for (let tries = 0; tries < 20_000; tries++) {
    const next = schedule.next().toDate()
    if (inYears(years, next)) return next.getTime()
    if (next.getUTCFullYear() > 2099) break
  }
  return Number.POSITIVE_INFINITY
}

function inYears(years: string, date: Date): boolean {
  if (years === '*' || years === '?') return true
  const year = Number(date.toLocaleDateString('en-CA', { timeZone: ZONE }).slice(0, 4))
  return years.split(',').some((part) => {
    const [from, to] = part.split('-').map(Number)
    return from !== undefined && year >= from && year <= (to ?? from)
  })
}

/** All triggers of the functions in a folder. */
export function triggersIn(dir: string | undefined): { functionName: string; trigger: Trigger }[] {
  if (dir === undefined || !existsSync(dir)) return []
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      triggersOf(dir, name).map((trigger) => ({ functionName: name, trigger })),
    )
}

function triggersOf(dir: string, name: string): Trigger[] {
  try {
    return findFunction(dir, name).triggers
  } catch {
    return []
  }
}

/** Fires timers while the cloud's clock passes them; a clock that jumps fires nothing it skipped. */
export class Timers {
  private scheduled: Scheduled[] = []
  private ticking: NodeJS.Timeout | undefined

  constructor(
    private readonly dir: string | undefined,
    private readonly clock: Clock,
    private readonly fire: (functionName: string, trigger: Trigger) => void,
  ) {}

  start(): void {
    this.reschedule()
    this.ticking = setInterval(() => this.tick(), 500)
    this.ticking.unref()
  }

  stop(): void {
    clearInterval(this.ticking)
  }

  /** Counts anew from the clock's present time. */
  reschedule(): void {
    const now = this.clock.now()
    this.scheduled = triggersIn(this.dir).map((entry) => ({
      ...entry,
      next: nextRun(entry.trigger.cron, now),
    }))
  }

  private tick(): void {
    const now = this.clock.now()
    for (const entry of this.scheduled) {
      if (entry.next > now) continue
      entry.next = nextRun(entry.trigger.cron, now)
      this.fire(entry.functionName, entry.trigger)
    }
  }
}
