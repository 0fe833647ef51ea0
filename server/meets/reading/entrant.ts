import type { Reply } from '#contract/index'
import { type ScoreWay, scoreWay } from '#domain/meets'
import { refuse, type UseCase } from '#server/platform'
import { entrantOf } from '../entrant-of'
import { entrantWords } from '../entrant-words'
import { entrantsOf, meetOf } from '../meet-of'
import { overallOf } from '../overall-of'
import { resultsOf, rowsOfResults } from '../results-of'
import type { EntrantFile, MeetFile } from '../store'

type Way = Reply<'meets', 'entrant'>['scores'][number]

const wayShown = (version: number, way: ScoreWay): Way => ({
  ...{ event: way.event, eventName: way.eventName, stage: way.stage, version },
  ...{ sheets: [...way.sheets], measured: way.measured, weight: way.weight },
  ...{ raw: way.row.raw, panelShift: way.row.shift, score: way.row.score },
  ...{ counted: way.row.counted, rank: way.row.rank },
})

/** The ways of an entrant's published scores, recomputed from their snapshots. One operation for each. */
async function waysOf(meet: MeetFile, { id, events }: EntrantFile): Promise<Way[]> {
  const results = await resultsOf(meet, 'shown', ({ event }) => events.includes(event))
  return results.flatMap((result) => {
    const way = scoreWay(result, id)
    return way ? [wayShown(result.version, way)] : []
  })
}

/** What a single entrant has all-round, as far as everybody sees it; null for teams and too few scores. */
async function totalOf(meet: MeetFile, { id, kind }: EntrantFile): Promise<number | null> {
  if (kind === 'team') return null
  const [rows, entrants] = await Promise.all([rowsOfResults(meet, 'shown'), entrantsOf(meet._id)])
  const own = overallOf(meet.terms, rows, entrants).allRound.find((row) => row.id === id)
  return own?.total ?? null
}

/**
 * How an entrant's scores came about (怎么算出来的), of what is published and not held back; sheets without names of judges.
 * Four operations, and one for each result.
 */
export const entrant: UseCase<'meets', 'entrant'> = async (_, { meet: id, entrant: wanted }) => {
  const meet = await meetOf(id)
  if (!meet) return refuse('MEET_NOT_FOUND')
  const file = await entrantOf(id, wanted)
  if (!file) return refuse('ENTRANT_NOT_FOUND')
  const [scores, total] = await Promise.all([waysOf(meet, file), totalOf(meet, file)])
  return {
    ...entrantWords(file, null),
    ...{ meet: id, title: meet.terms.title, scores, total },
    members: file.members.map(({ name, post }) => ({ name, post })),
  }
}
