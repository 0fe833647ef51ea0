import { COMPARISONS, type Comparison } from '#domain/imports'
import { Chips } from '#ui'
import { comparisonNames } from '../copy'
import type { Import } from '../queries'

/** What the four counts (新增、有变化、一样、不收) are asked for. */
interface CountsProps {
  of: Import
  shown: Comparison
  onChange: (shown: Comparison) => void
}

/** How many rows compare how; a tap lists them. */
export function Counts({ of: { counts }, shown, onChange }: CountsProps) {
  const choices = COMPARISONS.map((key) => ({
    key,
    label: `${comparisonNames[key]} ${counts[key]}`,
  }))
  return <Chips choices={choices} value={shown} onChange={onChange} />
}

/** What is looked at first: what is refused, then what would change. */
export const firstShown = ({ counts }: Import): Comparison =>
  (['refused', 'changed', 'new', 'same'] as const).find((key) => counts[key] > 0) ?? 'new'
