import type { MeetEvent, ResultState, Stage } from '#domain/meets'
import { isOwnUnit } from '#domain/org'
import {
  type EntrantFile,
  entrants,
  type MeetFile,
  type MeetPanel,
  meetFiles,
  type SheetFile,
} from './store'

/** A stage of an event of a meet. */
export interface OfStage {
  readonly meet: string
  readonly event: string
  readonly stage: Stage
}

/** More than compete at any meet. */
const MOST_ENTRANTS = 1000
const MOST_DUTIES = 50

/** A meet that was published; drafts are their organisers' alone. One operation. */
export async function meetOf(id: string): Promise<MeetFile | undefined> {
  const meet = await meetFiles.get(id)
  return meet?.state === 'draft' ? undefined : meet
}

/** Published meets somebody judges at, the newest first. One operation. */
export const meetsJudgedBy = async (officer: string): Promise<MeetFile[]> => {
  const newest = [['createdAt', 'desc']] as const
  const found = await meetFiles.find({ judges: officer }, { sort: newest, limit: MOST_DUTIES })
  return found.filter(({ state }) => state === 'open')
}

/** An event of a meet that has this stage. */
export const eventOf = ({ terms }: MeetFile, { event, stage }: OfStage): MeetEvent | undefined =>
  terms.events.find(({ id, stages }) => id === event && stages.includes(stage))

/** The panels of an event and stage. */
export const panelsOf = ({ panels }: MeetFile, of: OfStage): MeetPanel[] =>
  panels.filter(({ event, stage }) => event === of.event && stage === of.stage)

/** The panel (评委组) that judges entrants of a region: one for all regions, or the region's own. */
export const panelFor = (meet: MeetFile, of: OfStage, region: string): MeetPanel | undefined =>
  panelsOf(meet, of).find((panel) => panel.region === null || panel.region === region)

/** Whether a judge must stay away from an entrant (回避): their units lie too near each other. */
export const isApart = (
  { terms }: MeetFile,
  judge: { readonly path: readonly string[] },
  entrant: { readonly path: readonly string[] },
): boolean => isOwnUnit(judge.path, entrant.path, terms.apartDepth)

/** The judges of these panels, each once. */
export const judgesOf = (panels: readonly MeetPanel[]): { judge: string; name: string }[] => {
  const names = new Map(panels.flatMap(({ judges }) => judges).map((one) => [one.judge, one.name]))
  return [...names].map(([judge, name]) => ({ judge, name }))
}

/** Where a judge's sheet of an entrant stands (评分表): not there yet, or never to be where they stay away (回避). */
export const sheetStateOf = (
  meet: MeetFile,
  judge: MeetPanel['judges'][number],
  entrant: EntrantFile,
  sheet: SheetFile | undefined,
): 'missing' | 'signed' | 'unlocked' | 'apart' =>
  sheet?.state ?? (isApart(meet, judge, entrant) ? 'apart' : 'missing')

/** How far a stage is, as organisers see it: judged from its draw and its hour on, until results are published. */
export function stageStateOf(meet: MeetFile, of: OfStage, now: Date): ResultState {
  const known = meet.stages.find(({ event, stage }) => event === of.event && stage === of.stage)
  if (known) return known.state
  const isDrawn = meet.draws.some(({ event, stage }) => event === of.event && stage === of.stage)
  const { at } = eventOf(meet, of) ?? { at: Number.POSITIVE_INFINITY }
  return isDrawn && now.getTime() >= at ? 'judging' : 'none'
}

/** All entrants of a meet, those who withdrew among them. One operation. */
export const entrantsOf = (meet: string): Promise<EntrantFile[]> =>
  entrants.find({ meet }, { sort: [['_id', 'asc']], limit: MOST_ENTRANTS })

/** Entrants of a stage in their running order, each with its number from 1; none before the draw. */
export function inOrder<E extends { readonly id: string }>(
  { draws }: MeetFile,
  { event, stage }: OfStage,
  all: readonly E[],
): (E & { readonly number: number })[] {
  const order = draws.find((draw) => draw.event === event && draw.stage === stage)?.order ?? []
  const known = new Map(all.map((entrant) => [entrant.id, entrant]))
  return order.flatMap((id, place) => {
    const entrant = known.get(id)
    return entrant ? [{ ...entrant, number: place + 1 }] : []
  })
}
