import type { Reply } from '#contract/index'
import { type Grade, isGood } from '#domain/dossiers'
import { mayAct, type Officer, placesOf } from '#domain/org'
import { type Agency, agencies } from '#server/org'
import { currentPlan } from '#server/plan'
import { aggregate, type UseCase } from '#server/platform'
import { dossierFiles, lists } from './store'
import { forReview } from './to-review'
import { stageOf, yearOf } from './year-of'

const MOST = 1000

interface Counts {
  readonly drawn: number
  readonly reviewed: number
  readonly good: number
  readonly open: number
}

/** Files of one agency with one grade, or not reviewed yet. */
interface Group {
  readonly _id: { readonly unit: string; readonly grade?: Grade | null }
  readonly count: number
  readonly open: number
}

function summed(groups: readonly Group[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>()
  for (const { _id, count, open } of groups) {
    const of = counts.get(_id.unit) ?? { drawn: 0, reviewed: 0, good: 0, open: 0 }
    const grade = _id.grade ?? undefined
    counts.set(_id.unit, {
      drawn: of.drawn + count,
      reviewed: of.reviewed + (grade ? count : 0),
      good: of.good + (grade && isGood(grade) ? count : 0),
      open: of.open + open,
    })
  }
  return counts
}

/** What was drawn and how far its review is, by agency. One operation over a tenth of all files. */
async function countsOf(year: number): Promise<ReadonlyMap<string, Counts>> {
  const { list } = await dossierFiles
    .aggregate()
    .match({ year, drawn: true })
    .group({
      _id: { unit: '$unit', grade: '$result.grade' },
      count: aggregate.sum(1),
      open: aggregate.sum('$open'),
    })
    .limit(MOST)
    .end()
  return summed(list as Group[])
}

const showAgency = (
  { _id, name, kind, parent, path }: Agency,
  names: ReadonlyMap<string, string>,
  officer: Officer,
  listed: number,
  counts: Counts | undefined,
): Reply<'dossiers', 'year'>['agencies'][number] => ({
  ...{ unit: _id, name, parentName: names.get(parent ?? '') ?? '', kind, listed },
  drawn: counts?.drawn ?? 0,
  reviewed: counts?.reviewed ?? 0,
  good: counts?.good ?? 0,
  openFindings: counts?.open ?? 0,
  mine: officer.path.includes(_id) && kind !== 'province',
  mayList: mayAct(officer.grants, 'liaison', path),
})

/** Files waiting for this officer's review. One operation, none without the role. */
async function waitingFor(officer: Officer, year: number, now: Date): Promise<number> {
  if (placesOf(officer.grants, 'legalReviewer').length === 0) return 0
  return (await forReview(officer, year, now)).length
}

/** A year of case-file review: how far it is, and all agencies with their counts. Six operations at most. */
export const year: UseCase<'dossiers', 'year'> = async ({ officer, now }, { year: number }) => {
  const [of, all, listed, counts, toReview, { dossiers: rules }] = await Promise.all([
    yearOf(number),
    agencies(),
    lists.find({ year: number }, { limit: MOST, fields: { unit: true, listed: true } }),
    countsOf(number),
    waitingFor(officer, number, now),
    currentPlan(now),
  ])
  const names = new Map(all.map(({ _id, name }) => [_id, name]))
  const listedOf = new Map(listed.map((list) => [list.unit, list.listed]))
  return {
    year: number,
    state: stageOf(of),
    percent: of.percent ?? rules.drawPercent,
    ...{ fingerprint: of.fingerprint, seedFrom: of.seedFrom, seed: of.seed, seedAt: of.seedAt },
    agencies: all.map((agency) =>
      showAgency(agency, names, officer, listedOf.get(agency._id) ?? 0, counts.get(agency._id)),
    ),
    mayDraw: placesOf(officer.grants, 'provincialAdmin').length > 0,
    toReview,
  }
}
