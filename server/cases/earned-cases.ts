import type { BeijingDay } from '#domain/beijing-day'
import { type BranchEntry, earnedLines } from '#domain/cases'
import { branchIds } from '#server/org'
import { command } from '#server/platform'
import { branchRows, type CaseFile, caseFiles } from './store'

/** A line a branch still has, with what its case is called. */
export interface EarnedCase {
  readonly line: BranchEntry
  readonly title: string
}

const PAGE = 500

/** All lines of branches since a moment: what took a case away again came later than the case. */
async function linesSince(since: number): Promise<BranchEntry[]> {
  const where = { branch: command.in(await branchIds()), at: command.gte(since) }
  const all: BranchEntry[] = []
  let page: BranchEntry[]
  do {
    page = await branchRows.find(
      { ...where, _id: command.gt(all.at(-1)?._id ?? '') },
      { sort: [['_id', 'asc']], limit: PAGE },
    )
    all.push(...page)
  } while (page.length === PAGE)
  return all
}

type Titled = Pick<CaseFile, '_id' | 'submittedTitle'> & {
  readonly listed: Pick<NonNullable<CaseFile['listed']>, 'title'> | null
}

async function titlesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>()
  const fields = { 'listed.title': true, submittedTitle: true }
  for (let from = 0; from < ids.length; from += PAGE) {
    const some = { _id: command.in(ids.slice(from, from + PAGE)) }
    const found: Titled[] = await caseFiles.find(some, { limit: PAGE, fields })
    for (const { _id, listed, submittedTitle } of found)
      titles.set(_id, listed?.title ?? submittedTitle)
  }
  return titles
}

/**
 * What branches' cases were published and shared (发布, 全省采用) from one day to another, both included, and not withdrawn
 * since. Two operations, and two for each five hundred lines.
 */
export async function earnedCases(
  since: number,
  { from, until }: { readonly from: BeijingDay; readonly until: BeijingDay },
): Promise<EarnedCase[]> {
  const lines = earnedLines(await linesSince(since)).filter(
    ({ day }) => day >= from && day <= until,
  )
  const titles = await titlesOf([...new Set(lines.map((line) => line.case))])
  return lines.map((line) => ({ line, title: titles.get(line.case) ?? '' }))
}
