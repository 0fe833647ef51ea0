import type { Evidence, PeriodDays, Source } from '#domain/honours'

/** Evidence (依据) that was found; it counts for every unit on the path. */
export interface Found {
  readonly source: Source
  readonly path: readonly string[]
  readonly evidence: Evidence
}

/** Finds all evidence of one source for all units at once, never unit by unit. */
export type Giver = (days: PeriodDays) => Promise<readonly Found[]>

/** All evidence of a period's days, by unit and source. */
export type Gathered = ReadonlyMap<string, ReadonlyMap<Source, readonly Evidence[]>>
export type Gather = (days: PeriodDays) => Promise<Gathered>

function put(all: Map<string, Map<Source, Evidence[]>>, { source, path, evidence }: Found): void {
  for (const unit of path) {
    const own = all.get(unit) ?? new Map<Source, Evidence[]>()
    all.set(unit, own)
    own.set(source, [...(own.get(source) ?? []), evidence])
  }
}

/** Gathers what all givers find; as many operations as they need together. */
export const gathering =
  (givers: readonly Giver[]): Gather =>
  async (days) => {
    const all = new Map<string, Map<Source, Evidence[]>>()
    for (const giver of givers) for (const found of await giver(days)) put(all, found)
    return all
  }
