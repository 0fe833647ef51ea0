import { command } from '#server/platform'
import { isOf } from './in-stages'
import type { OfStage } from './meet-of'
import { type MeetFile, type MeetResult, meetResults, type StageState } from './store'

/** More stages than a meet declares: twenty events, two stages each. */
const MOST = 40

/** Which version of a stage is meant: the newest, for organisers, or the one that everybody sees. */
export type Seen = 'newest' | 'shown'

const versionOf = ({ version, shown }: StageState, seen: Seen): number =>
  seen === 'newest' ? version : shown

/** The natural id of a result's version. */
export const resultIdOf = ({ meet, event, stage }: OfStage, version: number): string =>
  [meet, event, stage, version].join(':')

const published = ({ _id, stages }: MeetFile, seen: Seen): readonly string[] =>
  stages.flatMap(({ event, stage, ...state }) => {
    const version = versionOf({ event, stage, ...state }, seen)
    return version > 0 ? [resultIdOf({ meet: _id, event, stage }, version)] : []
  })

/** A result's rows with what its version says, without the evidence they rest on. */
export type ResultRows = Omit<MeetResult, 'sheets' | 'entrants' | 'taken' | 'event' | 'rules'> & {
  readonly event: Pick<MeetResult['event'], 'id' | 'name' | 'stages' | 'weight'>
}
const ROWS = {
  ...{ meet: true, stage: true, version: true, after: true, at: true, by: true, reason: true },
  ...{ rows: true, changes: true },
  ...{ 'event.id': true, 'event.name': true, 'event.stages': true, 'event.weight': true },
}

const inOrderOf = <R extends { readonly event: { readonly id: string }; readonly stage: string }>(
  { terms }: MeetFile,
  results: readonly R[],
): R[] =>
  terms.events.flatMap(({ id, stages }) =>
    stages.flatMap((stage) => results.filter((one) => one.event.id === id && one.stage === stage)),
  )

/** The rows of all published results of a meet, in the order of its events. One operation, none before the first. */
export async function rowsOfResults(meet: MeetFile, seen: Seen): Promise<ResultRows[]> {
  const ids = published(meet, seen)
  if (ids.length === 0) return []
  const found = await meetResults.find({ _id: command.in(ids) }, { limit: MOST, fields: ROWS })
  return inOrderOf(meet, found)
}

/** The rows of one stage's result. One operation, none before it is published. */
export async function rowsOfStage(
  meet: MeetFile,
  of: OfStage,
  seen: Seen,
): Promise<ResultRows | undefined> {
  const state = meet.stages.find(isOf(of))
  const version = state ? versionOf(state, seen) : 0
  if (version === 0) return undefined
  const where = { _id: resultIdOf(of, version) }
  return (await meetResults.find(where, { limit: 1, fields: ROWS }))[0]
}

/** Results with all their evidence, each too large to be read with others. One operation for each. */
export async function resultsOf(
  meet: MeetFile,
  seen: Seen,
  isWanted: (of: Pick<StageState, 'event' | 'stage'>) => boolean,
): Promise<MeetResult[]> {
  const wanted = { ...meet, stages: meet.stages.filter(isWanted) }
  const found = await Promise.all(published(wanted, seen).map((id) => meetResults.get(id)))
  return inOrderOf(
    meet,
    found.flatMap((one) => one ?? []),
  )
}
