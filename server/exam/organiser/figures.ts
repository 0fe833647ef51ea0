import {
  BANDS,
  bandsOf,
  discriminationOf,
  fullMarksOf,
  meanOf,
  newItem,
  type Tally,
} from '#domain/exam'
import { unitsOf } from '#server/org'
import { currentPlan } from '#server/plan'
import { preparations } from '../store'
import type { Analysis, Figures, HeldSitting } from './store'

const passedOf = ({ exam }: HeldSitting, { passed }: Tally): number | null =>
  exam === null ? null : passed

async function unitFigures(analysis: Analysis, sitting: HeldSitting, from: number) {
  const sizes = (await preparations.get(sitting._id))?.sizes ?? {}
  const units = await unitsOf(Object.keys(analysis.units))
  return units
    .toSorted((a, b) => a.path.length - b.path.length || a._id.localeCompare(b._id))
    .flatMap((unit) => {
      const tally = analysis.units[unit._id]
      // A figure about fewer would be one about a person.
      if (!tally || tally.took < from) return []
      const { took, bands } = tally
      const expected = Math.max(took, sizes[unit._id] ?? 0)
      const passed = passedOf(sitting, tally)
      return [
        { unit: unit._id, name: unit.name, expected, took, passed, mean: meanOf(tally), bands },
      ]
    })
}

const itemFigures = ({ items }: Analysis, { questions }: HeldSitting, from: number) =>
  questions.flatMap(({ id, stem, options }) => {
    const item = items[id] ?? newItem(options.length)
    const { asked, right, chosen } = item
    const discrimination = discriminationOf(item, from)
    return asked === 0 ? [] : [{ question: id, stem, asked, right, discrimination, chosen }]
  })

/** What was counted, as organisers see it. At most four operations. */
export async function figuresOf(
  analysis: Analysis,
  sitting: HeldSitting,
  now: number,
): Promise<Figures> {
  const { unitFiguresFrom: from } = (await currentPlan(new Date(now))).study
  const { total } = analysis
  const bands = bandsOf(fullMarksOf(sitting.terms.blueprint))
  return {
    asOf: now,
    expected: Math.max(total.took, sitting.expected),
    took: total.took,
    passed: passedOf(sitting, total),
    mean: meanOf(total),
    bands: bands.slice(0, BANDS).map((band, i) => ({ ...band, count: total.bands[i] ?? 0 })),
    units: await unitFigures(analysis, sitting, from),
    items: itemFigures(analysis, sitting, from),
  }
}
