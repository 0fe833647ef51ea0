import type { Reply } from '#contract/index'
import { placesOf } from '#domain/org'

type Grants = Reply<'org', 'me'>['grants']
type Line = Reply<'exam', 'managed'>['sittings'][number]

/** Where somebody may hold sittings: the places of their grants. */
export function placesToOrganise(grants: Grants): Grants {
  const units = new Set(placesOf(grants, 'organiser'))
  const first = new Map<string, Grants[number]>()
  for (const grant of grants)
    if (
      units.has(grant.unit) &&
      placesOf([grant], 'organiser').length > 0 &&
      !first.has(grant.unit)
    )
      first.set(grant.unit, grant)
  return [...first.values()]
}

/** How far along its road a sitting is (场次状态). */
export type Stage = 'draft' | 'coming' | 'open' | 'closed' | 'released' | 'withdrawn'

/** The stage at a moment; a published sitting goes on by the clock alone. */
export function stageOf(line: Pick<Line, 'state' | 'opensAt' | 'closesAt'>, now: number): Stage {
  if (line.state !== 'published') return line.state
  if (now < line.opensAt) return 'coming'
  return now < line.closesAt ? 'open' : 'closed'
}
