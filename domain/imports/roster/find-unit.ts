import { bigrams, likeness } from '../../bank/check'
import type { Unit } from '../../org'
import type { UnitDirectory } from './directory'
import type { RosterRow } from './roster-row'
import { unitInTitle, unitKey } from './unit-names'

/** The unit a row means (单位), or why none is found, as a Chinese sentence. */
export type UnitFound = { readonly unit: Unit } | { readonly why: string }

const within = (places: readonly string[], { path }: Unit): boolean =>
  places.some((place) => path.includes(place))

/** Less alike than this, no unit is worth naming. */
const ALIKE = 0.2

/** The unit most like what is written, for the reason. */
function nearest(written: string, { pairs }: UnitDirectory, base: Unit | null): string {
  const own = bigrams(unitKey(written))
  let [best, most] = ['', ALIKE]
  for (const [{ name, path }, theirs] of pairs) {
    const alike = base === null || path.includes(base._id) ? likeness(own, theirs) : 0
    if (alike > most) [best, most] = [name, alike]
  }
  return best === '' ? '' : `，最接近的是「${best}」`
}

/** @param base the unit below which it was looked for, or null: everywhere */
const notFound = (written: string, directory: UnitDirectory, base: Unit | null): UnitFound => ({
  why: `单位「${written.slice(0, 40)}」找不到${nearest(written, directory, base)}`,
})

/** The one unit of this name: of several, the one in the asker's places. */
function one(written: string, all: readonly Unit[], places: readonly string[]): UnitFound | null {
  const own = all.filter((unit) => within(places, unit))
  const [unit, ...others] = own.length > 0 ? own : all
  if (unit === undefined) return null
  if (others.length === 0) return { unit }
  return { why: `叫「${written}」的单位不止一个，请写全称` }
}

const SECTION_IS_UNIT = /(大队|中队|支队|队|站|所)$/

/** The unit below `base` that a 部门 names; `base` itself where the 部门 is an office of it (法制科). */
function section(base: Unit, written: string, directory: UnitDirectory): UnitFound {
  const named = directory.called.get(unitKey(written)) ?? []
  const below = named.filter(({ path }) => path.includes(base._id))
  const found = one(written, below, [base._id])
  if (found !== null) return found
  const isUnit = SECTION_IS_UNIT.test(written)
  return isUnit ? notFound(`${base.name} ${written}`, directory, base) : { unit: base }
}

/** The unit named by a 单位 and the 部门 below it; an office of a unit (法制科) is the unit. */
function named(
  unit: string,
  sections: readonly string[],
  directory: UnitDirectory,
  places: readonly string[],
): UnitFound {
  const find = (name: string) => one(name, directory.called.get(unitKey(name)) ?? [], places)
  const whole = sections.length === 0 ? null : find([unit, ...sections].join(''))
  if (whole !== null && 'unit' in whole) return whole
  return sections.reduce<UnitFound>(
    (base, part) => ('unit' in base ? section(base.unit, part, directory) : base),
    find(unit) ?? notFound(unit, directory, null),
  )
}

const sectionsOf = ({ section: written }: RosterRow): string[] =>
  written === null ? [] : written.split('/').filter(Boolean)

/** Where no column names a unit: the sheet, the title or the 部门 may; or there is but one it can be. */
function fallback(row: RosterRow, directory: UnitDirectory, places: readonly string[]): UnitFound {
  const titles = [row.sheet, row.title].flatMap((title) => unitInTitle(title ?? '') || [])
  const sections = sectionsOf(row)
  const [widest, ...below] = sections
  const tried = [
    ...titles.map((title) => named(title, sections, directory, places)),
    ...(widest === undefined ? [] : [named(widest, below, directory, places)]),
  ]
  const found = tried.find((each) => 'unit' in each)
  const own = [...directory.units.values()].filter((unit) => within(places, unit))
  const [only] = own
  if (found !== undefined) return found
  if (only !== undefined && own.length === 1 && widest === undefined) return { unit: only }
  return tried[0] ?? { why: '没有单位：表里没有「单位」一列，表名也不是单位名' }
}

/**
 * The unit of a row.
 * @param places where the asker answers: of units with one name theirs is meant
 */
export function findUnit(
  row: RosterRow,
  directory: UnitDirectory,
  places: readonly string[],
): UnitFound {
  return row.unit === null
    ? fallback(row, directory, places)
    : named(row.unit, sectionsOf(row), directory, places)
}
