import { cityOf, momentsOf, type Quarter, type Reach } from '#domain/cases'
import type { Officer } from '#domain/org'
import { command, type Fields } from '#server/platform'
import { EVERYBODY, isLive, shownTo } from './seen'
import { type CaseFile, type CaseVersion, caseFiles } from './store'

/**
 * What of a case a collection (案例汇编) is made from: the text its readers have, and where it comes from. Drafts,
 * masked words, remarks and acts never come along.
 */
export interface CollectedCase
  extends Pick<CaseFile, '_id' | 'unitName' | 'publishedAt' | 'invented'> {
  readonly live: Pick<CaseVersion, 'version' | 'text' | 'cited'>
}
/** Enough of it to know whether it changed. */
export type CollectedVersion = Omit<CollectedCase, 'live'> & {
  readonly live: Pick<CaseVersion, 'version'>
}

/** Which cases: shared with the province, or published in the officer's own city; of one quarter. */
export interface Collected {
  readonly scope: Reach
  readonly quarter: Quarter
}

const VERSION_FIELDS = {
  reach: true,
  unitName: true,
  publishedAt: true,
  invented: true,
  'live.version': true,
}
const CASE_FIELDS = { ...VERSION_FIELDS, 'live.text': true, 'live.cited': true }
/** A whole case is some 60 KB at most. */
const PORTION = 20

function whereCollected({ path }: Officer, { scope, quarter }: Collected): Fields {
  const { from, until } = momentsOf(quarter)
  const publishedAt = command.gte(from.getTime()).and(command.lt(until.getTime()))
  return scope === 'province'
    ? { shownTo: EVERYBODY, publishedAt }
    : { shownTo: command.in(shownTo({ path })), city: cityOf(path), publishedAt }
}

/** The cases of a collection as they are now, `most` at the utmost; none an officer may not read. One operation. */
export async function collectedVersions(
  officer: Officer,
  of: Collected,
  most: number,
): Promise<CollectedVersion[]> {
  const found = await caseFiles.find(whereCollected(officer, of), {
    sort: [
      ['publishedAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit: most,
    fields: VERSION_FIELDS,
  })
  return found.filter(isLive)
}

/** These cases with their text; one withdrawn since is left out. One operation for each twenty. */
export async function collectedCases(
  officer: Officer,
  of: Collected,
  versions: readonly CollectedVersion[],
): Promise<CollectedCase[]> {
  const cases: CollectedCase[] = []
  for (let begin = 0; begin < versions.length; begin += PORTION) {
    const ids = versions.slice(begin, begin + PORTION).map(({ _id }) => _id)
    const where = { ...whereCollected(officer, of), _id: command.in(ids) }
    const found = await caseFiles.find(where, { limit: PORTION, fields: CASE_FIELDS })
    cases.push(...found.filter(isLive))
  }
  return cases
}
