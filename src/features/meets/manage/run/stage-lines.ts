import type { ResultState, Stage } from '#domain/meets'
import type { Managed } from '../form/form'

/** An event's stage on the desk (项目一格): how far it is, and what is missing. */
export interface StageLine {
  readonly event: string
  readonly name: string
  readonly stage: Stage
  /** The event has another stage: its name says which. */
  readonly staged: boolean
  readonly kind: 'judged' | 'checked' | 'measured' | 'taken'
  /** People judge it: panels are set, sheets are signed. */
  readonly judged: boolean
  readonly state: ResultState
  readonly version: number
  readonly missing: number
  readonly held: boolean
  readonly appealsUntil: number | null
  readonly drawn: boolean
  readonly judges: number
}

const NOTHING = {
  state: 'none',
  version: 0,
  missing: 0,
  held: false,
  appealsUntil: null,
} as const

/** Every stage of every event in the meet's order, with what the cloud has of it. */
export function stageLines({ terms, results, draws, panels }: Managed): StageLine[] {
  return terms.events.flatMap(({ id, name, stages, scoring }) =>
    stages.map((stage): StageLine => {
      const isOf = (one: { readonly event: string; readonly stage: Stage }) =>
        one.event === id && one.stage === stage
      const { state, version, missing, held, appealsUntil } = results.find(isOf) ?? NOTHING
      const own = panels.filter(isOf).flatMap(({ judges }) => judges)
      return {
        ...{ event: id, name, stage, state, version, missing, held, appealsUntil },
        staged: stages.length > 1,
        kind: scoring.kind,
        judged: scoring.kind !== 'taken',
        drawn: draws.some(isOf),
        judges: own.length,
      }
    }),
  )
}

/** What can be done next with a stage: only what the cloud would take. */
export function mayDo(line: StageLine): {
  readonly takeOver: boolean
  readonly publish: boolean
  readonly finalise: boolean
} {
  const { state, kind, judged, missing, version } = line
  const open = state !== 'final'
  return {
    takeOver: kind === 'taken' && version === 0,
    publish: open && missing === 0 && (state !== 'none' || !judged),
    finalise: state === 'provisional',
  }
}
