import type { Tally } from '#domain/cases'
import { aggregate, command } from '#server/platform'
import { type CaseEffect, caseCounts, caseFiles, learners } from './store'

/** What is counted in one minute: touched documents looked through, and cases counted again. */
const TOUCHED = 1000
const CASES = 20
/** A call that began earlier may write later: whatever is younger than this is looked at once more. */
const LAG_MS = 60_000

interface Group {
  readonly _id: boolean
  readonly people: number
  readonly answeredBefore: number
  readonly rightBefore: number
  readonly answeredAfter: number
  readonly rightAfter: number
}

const SUMS = {
  people: aggregate.sum(1),
  answeredBefore: aggregate.sum('$before.answered'),
  rightBefore: aggregate.sum('$before.right'),
  answeredAfter: aggregate.sum('$after.answered'),
  rightAfter: aggregate.sum('$after.right'),
}

/** All that officers made of a case, those who learned it and those who have not. One operation. */
async function groupsOf(of: string): Promise<Group[]> {
  const { list } = await learners
    .aggregate()
    .match({ case: of })
    .group({ _id: '$learned', ...SUMS })
    .limit(2)
    .end()
  return list as Group[]
}

const sumOf = (groups: readonly Group[], field: Exclude<keyof Group, '_id'>): number =>
  groups.reduce((sum, group) => sum + group[field], 0)

/** Counts one case anew from all documents, so that a second count of the same changes nothing. Two operations. */
async function count(of: string, asOf: number): Promise<void> {
  const groups = await groupsOf(of)
  const before: Tally = {
    answered: sumOf(groups, 'answeredBefore'),
    right: sumOf(groups, 'rightBefore'),
  }
  const after: Tally = {
    answered: sumOf(groups, 'answeredAfter'),
    right: sumOf(groups, 'rightAfter'),
  }
  const effect: CaseEffect = { asOf, before, after }
  const learned = groups.find(({ _id }) => _id)?.people ?? 0
  await caseFiles.update({ _id: of }, { effect: command.set(effect), learners: learned })
}

/**
 * Counts, each minute, what officers made of the cases they touched since it was counted last (成效). Where there is
 * more than a minute bears, the rest follows in the next. A crash counts again.
 */
export async function countCases(now: () => number): Promise<number> {
  const since = (await caseCounts.get('counted'))?.until ?? 0
  const touched = await learners.find(
    { at: command.gt(since) },
    { sort: [['at', 'asc']], limit: TOUCHED, fields: { case: true, at: true } },
  )
  const cases = [...new Set(touched.map((learner) => learner.case))]
  const some = new Set(cases.slice(0, CASES))
  for (const of of some) await count(of, now())
  const rest = touched.find((learner) => !some.has(learner.case))
  const until = rest ? rest.at - 1 : now() - LAG_MS
  const counted = { _id: 'counted', until } as const
  if (!(await caseCounts.add(counted))) await caseCounts.update({ _id: 'counted' }, { until })
  return some.size
}
