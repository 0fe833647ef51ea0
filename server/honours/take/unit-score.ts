import { createHash } from 'node:crypto'
import { indicatorsOf, type Period, scoreOf } from '#domain/honours'
import type { UnitInLevel } from '#server/org'
import type { Gathered } from '../evidence'
import type { FlagPeriod, FlagVeto, UnitScore } from '../store'

/** The natural id of a unit's score, and of a group's standing, in a version of a period. */
export const versionId = (period: Period, version: number, of: string): string =>
  `${period}:${version}:${of}`

/** What a score is made from beside the unit. */
export interface Made {
  readonly period: Pick<FlagPeriod, '_id' | 'scheme'>
  readonly version: number
  readonly gathered: Gathered
  /** Those that stand. */
  readonly vetoes: readonly FlagVeto[]
  readonly at: number
}

const digestOf = (content: object): string =>
  createHash('sha1').update(JSON.stringify(content)).digest('hex')

/** A score with the digest of what it says. */
export const digested = (score: Omit<UnitScore, 'digest'>): UnitScore => {
  const { at: _, ...said } = score
  return { ...score, digest: digestOf(said) }
}

/** The vetoes against a unit, as its score keeps them. */
export const vetoesOf = (vetoes: readonly FlagVeto[], of: string): UnitScore['vetoes'] =>
  vetoes
    .filter(({ unit }) => unit === of)
    .map(({ id, kind, text, by, at }) => ({ id, kind, text, by, at }))

/** A unit's score (得分) out of all that was gathered. */
export function unitScore({ unit, name, parentName, level, path }: UnitInLevel, made: Made) {
  const { period, version, gathered, vetoes, at } = made
  const own = gathered.get(unit)
  const evidence = indicatorsOf(period.scheme).map(
    ({ id, source }) => [id, own?.get(source) ?? []] as const,
  )
  return digested({
    _id: versionId(period._id, version, unit),
    ...{ period: period._id, version, group: level, unit, name, parentName, path },
    ...scoreOf(period.scheme, Object.fromEntries(evidence)),
    vetoes: vetoesOf(vetoes, unit),
    at,
  })
}
