import type { OfStage } from './meet-of'
import type { MeetFile, StageState } from './store'

type Named = Pick<OfStage, 'event' | 'stage'>
export const isOf =
  (of: Named) =>
  ({ event, stage }: Named): boolean =>
    event === of.event && stage === of.stage

/** What is kept of a stage; undefined before its first publication. */
export const stageOf = ({ stages }: Pick<MeetFile, 'stages'>, of: Named): StageState | undefined =>
  stages.find(isOf(of))

/** The stages with one put in the place of what was kept of it. */
export const withStage = (
  { stages }: Pick<MeetFile, 'stages'>,
  next: StageState,
): readonly StageState[] => [...stages.filter((one) => !isOf(next)(one)), next]

/** Every stage of every event a meet declares, in its order. */
export const declaredStages = ({ terms }: Pick<MeetFile, 'terms'>): Named[] =>
  terms.events.flatMap(({ id, stages }) => stages.map((stage) => ({ event: id, stage })))

/** Whether results that are published at this moment are held back (封榜). */
export const isFrozen = (
  { terms: { freezeAt }, revealed }: Pick<MeetFile, 'terms' | 'revealed'>,
  now: Date,
): boolean => freezeAt !== null && !revealed && now.getTime() >= freezeAt
