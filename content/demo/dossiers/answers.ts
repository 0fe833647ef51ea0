import type { Ask } from '../asking'
import { HOUR_MS } from '../clock'
import { ofCity, openidOf } from '../officials'
import type { Stage } from '../play'
import type { Reviewed } from './review'

const DAY_MS = 24 * HOUR_MS

/** When answers came, and which did not, or were not looked at yet. */
export interface Answering {
  readonly at: number
  /** Agencies whose first answer comes so many days later: past the last day. */
  readonly late: readonly string[]
  readonly lateDays: number
  /** Agencies that leave their last finding unanswered. */
  readonly silent: readonly string[]
  /** Agencies whose last answer the reviewer has not looked at. */
  readonly waiting: readonly string[]
}

/** A finding as it is answered. */
interface Open extends Pick<Reviewed, 'dossier' | 'unit' | 'city' | 'reviewer'> {
  readonly finding: string
  /** The first, and the last, one of its agency. */
  readonly isFirst: boolean
  readonly isLast: boolean
}

const openOf = (reviewed: readonly Reviewed[]): Open[] =>
  reviewed
    .flatMap(({ findings, ...file }) => findings.map(({ id }) => ({ ...file, finding: id })))
    .map((open, nth, all) => ({
      ...open,
      isFirst: !all.slice(0, nth).some(({ unit }) => unit === open.unit),
      isLast: !all.slice(nth + 1).some(({ unit }) => unit === open.unit),
    }))

const TEXT = '已经补正，相关人员重新学习了对应条款，今后由法制员出卷前逐项核对。'

/** Agencies answer findings (整改答复), and reviewers accept the answers a day later. Two calls each. */
export async function answerFindings(
  stage: Stage,
  ask: Ask,
  reviewed: readonly Reviewed[],
  { at, late, lateDays, silent, waiting }: Answering,
): Promise<void> {
  for (const { dossier, finding, unit, city, reviewer, isFirst, isLast } of openOf(reviewed)) {
    if (isLast && silent.includes(unit)) continue
    const moment = at + (isFirst && late.includes(unit) ? lateDays * DAY_MS : 0)
    stage.setClock(new Date(moment))
    const answering = openidOf(ofCity(city, 'liaison')._id)
    await ask(answering, 'dossiers', 'answer', { dossier, finding, text: TEXT })
    if (isLast && waiting.includes(unit)) continue
    stage.setClock(new Date(moment + DAY_MS))
    await ask(reviewer, 'dossiers', 'accept', { dossier, finding, accepted: true })
  }
}

/** The reviewer accepts the answers of an agency that still wait (确认整改). */
export async function acceptWaiting(
  stage: Stage,
  ask: Ask,
  reviewed: readonly Reviewed[],
  { unit, at }: { readonly unit: string; readonly at: number },
): Promise<void> {
  stage.setClock(new Date(at))
  for (const open of openOf(reviewed).filter((each) => each.unit === unit && each.isLast))
    await ask(open.reviewer, 'dossiers', 'accept', {
      ...{ dossier: open.dossier, finding: open.finding, accepted: true },
    })
}
