import { keptForms } from '#cloud'
import type { Input } from '#contract/index'
import type { Managed } from '../form/form'
import type { Of } from '../ways'

export interface JudgeForm {
  readonly judge: string
  readonly name: string
  readonly chief: boolean
}

/** A panel being set (评委组): for all, or for one region. */
export interface PanelForm {
  readonly id: string
  readonly region: string | null
  readonly judges: readonly JudgeForm[]
}

/** By meet, event and stage; kept until the cloud has acknowledged it. */
export const panelForms = keptForms<readonly PanelForm[]>('meets.panels.1')
export const panelsKey = ({ meet, event, stage }: Of): string => [meet, event, stage].join(':')

const isOf =
  ({ event, stage }: Of) =>
  (one: { readonly event: string; readonly stage: string }) =>
    one.event === event && one.stage === stage

/** The panels as the cloud has them; one empty panel for all where there are none. */
export function panelsOf(managed: Managed, of: Of): readonly PanelForm[] {
  const panels = managed.panels.filter(isOf(of))
  if (panels.length === 0) return forAll([])
  return panels.map(({ id, region, judges }) => ({ id, region, judges }))
}

/** One panel that judges everybody. */
export const forAll = (judges: readonly JudgeForm[]): readonly PanelForm[] => [
  { id: 'p-all', region: null, judges },
]

/** A panel for each region, the first with the judges there were. */
export const byRegion = (
  regions: Managed['terms']['regions'],
  judges: readonly JudgeForm[],
): readonly PanelForm[] =>
  regions.map(({ id }, place) => ({
    id: `p-${id}`,
    region: id,
    judges: place === 0 ? judges : [],
  }))

/** The same judges with exactly one chief: the one told, else the first. */
export function withChief(judges: readonly JudgeForm[], chief?: string): readonly JudgeForm[] {
  const known = chief ?? judges.find((one) => one.chief)?.judge
  const lead = judges.some(({ judge }) => judge === known) ? known : judges[0]?.judge
  return judges.map((one) => ({ ...one, chief: one.judge === lead }))
}

/** Panels as they go to the cloud. */
export const sentPanels = (of: Of, panels: readonly PanelForm[]): Input<'meets', 'panel'> => ({
  ...of,
  panels: panels.map(({ id, region, judges }) => ({
    id,
    region,
    judges: judges.map(({ judge }) => judge),
    chief: judges.find(({ chief }) => chief)?.judge ?? '',
  })),
})
