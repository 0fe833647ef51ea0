import type { Input, Reply } from '#contract/index'
import { shareOf } from '#domain/lot'
import { MINUTE_MS } from '../clock'
import { type DemoCity, openidOf } from '../officials'
import type { Entered } from './entries'
import type { Floor, OfStage } from './floor'
import { contentOf } from './marks'

type Duty = Reply<'judging', 'duty'>

/** How good each city's people are in the demonstration, of 1. */
const SKILL: Readonly<Record<DemoCity, number>> = {
  'u-2101': 0.93,
  'u-2102': 0.905,
  'u-2103': 0.945,
  'u-2106': 0.9,
  'u-2107': 0.915,
  'u-2108': 0.91,
  'u-2109': 0.875,
  'u-2111': 0.885,
}
const DAY_FORM = 0.06
const JUDGES_EYE = 0.03
const EACH_MINUTES = 6

const around = (seed: string, range: number): number => range * (shareOf(seed) - 0.5)

/** How good somebody is at an event in the eyes of a judge. */
function qualityOf({ city, key }: Entered, event: string, judge: string): number {
  const form = around(`${key}:${event}`, DAY_FORM)
  return Math.min(1, SKILL[city] + form + around(`${judge}:${key}:${event}`, JUDGES_EYE))
}

function sheetFor(
  floor: Floor,
  { event, scoring }: Duty,
  judge: string,
  entrant: string,
): Input<'judging', 'sign'>['content'] {
  const entered = floor.entered.find((each) => each.entrant === entrant)
  const [member] = entered?.members ?? []
  if (!entered || !member) throw new Error(`${entrant} never entered`)
  const who = { ...member, name: '', post: '' }
  const seed = `${judge}:${entered.key}:${event}`
  return contentOf(scoring, who, qualityOf(entered, event, judge), seed)
}

/** Whom this judge judges: nobody of their own city, nobody who withdrew, in the order drawn. */
const judged = ({ entrants }: Duty) =>
  entrants
    .filter(({ ownUnit, withdrawn }) => !ownUnit && !withdrawn)
    .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))

/** One judge's sheets of a stage, signed one after the other as far as `atMost`. A call, and one for each sheet. */
export async function judge(
  floor: Floor,
  of: OfStage,
  officer: string,
  { from, atMost = Number.POSITIVE_INFINITY }: { from: number; atMost?: number },
): Promise<void> {
  const { stage, ask, meet } = floor
  const openid = openidOf(officer)
  const duty = await ask(openid, 'judging', 'duty', { ...of, meet })
  for (const [nth, { entrant }] of judged(duty).slice(0, atMost).entries()) {
    stage.setClock(new Date(from + nth * EACH_MINUTES * MINUTE_MS))
    const content = sheetFor(floor, duty, officer, entrant)
    await ask(openid, 'judging', 'sign', { ...of, meet, entrant, revision: 1, content })
  }
}

/** All judges of a stage sign all their sheets. */
export async function judgeAll(
  floor: Floor,
  of: OfStage,
  judges: readonly string[],
  from: number,
): Promise<void> {
  for (const officer of new Set(judges)) await judge(floor, of, officer, { from })
}
