import type { Input, Reply } from '#contract/index'
import type { Rubric } from '#domain/rubric'
import type { Ask } from '../asking'
import { HOUR_MS } from '../clock'
import { marksOf } from '../meets/marks'
import { DEMO_CITIES, type DemoCity, ofCity, openidOf } from '../officials'
import type { Stage } from '../play'
import { AGENCIES } from './files'

type Drawn = Reply<'dossiers', 'toReview'>['files'][number]
type Review = Input<'dossiers', 'review'>
type Finding = Review['findings'][number]

/** A signed review (评查): who reviewed, of which city's file, with which findings. */
export interface Reviewed {
  readonly dossier: string
  readonly unit: string
  readonly city: DemoCity
  readonly reviewer: string
  readonly findings: readonly Finding[]
}

/** How well each agency makes its files, of 1: the county that holds the flag now makes the best. */
const MADE: Readonly<Record<string, readonly [number, number]>> = {
  'u-210102': [0.95, 0.86],
  'u-210203': [0.9, 0.78],
  'u-210303': [0.98, 0.96],
  'u-210603': [0.89, 0.84],
  'u-210781': [0.93, 0.82],
  'u-210804': [0.91, 0.75],
  'u-210902': [0.83, 0.7],
  'u-211104': [0.86, 0.77],
}
const FINDINGS_MOST = 2

const cityOf = (unit: string): DemoCity =>
  AGENCIES.find((agency) => agency.unit === unit)?.city ?? 'u-2101'

/** A reviewer of the next city but one: never of the own. */
function reviewerFor(city: DemoCity, nth: number): string {
  const others = DEMO_CITIES.filter((each) => each !== city)
  const from = others[(DEMO_CITIES.indexOf(city) + nth) % others.length] ?? others[0]
  return openidOf(ofCity(from ?? 'u-2101', 'legalReviewer')._id)
}

/** What was met most becomes a finding (评查意见), two at most, in the words of the checklist. */
function findingsOf({ criteria }: Rubric, marks: Review['marks'], key: string): Finding[] {
  const met = criteria.flatMap(({ id, deductions }) =>
    deductions.filter((deduction) => (marks[id]?.met[deduction.id] ?? 0) > 0),
  )
  return met
    .toSorted((a, b) => b.points - a.points)
    .slice(0, FINDINGS_MOST)
    .map(({ what }, nth) => ({ id: `${key}-${nth + 1}`, text: `${what}，请核实并整改。` }))
}

/** Takes a drawn file and signs its review two hours later. Two calls. */
async function reviewOne(
  stage: Stage,
  ask: Ask,
  { dossier, unit }: Drawn,
  { nth, at }: { readonly nth: number; readonly at: number },
): Promise<Reviewed> {
  const city = cityOf(unit)
  const reviewer = reviewerFor(city, nth)
  stage.setClock(new Date(at))
  const { rubric } = await ask(reviewer, 'dossiers', 'take', { dossier })
  const quality = MADE[unit]?.[nth % 2] ?? 1
  const marks = marksOf(rubric, quality, `${dossier}`)
  const findings = findingsOf(rubric, marks, `demo-${unit.slice(2)}-${nth}`)
  stage.setClock(new Date(at + 2 * HOUR_MS))
  await ask(reviewer, 'dossiers', 'review', { dossier, marks, findings })
  return { dossier, unit, city, reviewer, findings }
}

/** Reviews of each agency's files that are drawn, so many at most, each on a day of its own; `before` were reviewed already. */
export async function reviewSome(
  stage: Stage,
  ask: Ask,
  drawn: readonly Drawn[],
  {
    from,
    ofEach,
    before = 0,
  }: { readonly from: number; readonly ofEach: number; readonly before?: number },
): Promise<Reviewed[]> {
  const reviewed: Reviewed[] = []
  for (const { unit } of AGENCIES) {
    const own = drawn.filter((file) => file.unit === unit).slice(0, ofEach)
    for (const [nth, file] of own.entries())
      reviewed.push(
        await reviewOne(stage, ask, file, { nth: before + nth, at: from + nth * 24 * HOUR_MS }),
      )
  }
  return reviewed
}
