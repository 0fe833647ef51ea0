import { DOMAIN_NAMES, DOMAINS, type Domain } from '#domain/bank'
import { Chips } from '#ui'
import { listCopy as copy } from '../../copy'

/** What applies everywhere comes last: officers look for their own domain first. */
const ORDERED: readonly Domain[] = [...DOMAINS.filter((domain) => domain !== 'general'), 'general']

const choices = [
  { key: 'all', label: copy.all } as const,
  ...ORDERED.map((key) => ({ key, label: DOMAIN_NAMES[key] })),
]

/** What the choice of a domain is asked for. */
export interface DomainChipsProps {
  value: Domain | null
  onChange: (domain: Domain | null) => void
}

/** Narrows cases to a domain (执法门类). */
export function DomainChips({ value, onChange }: DomainChipsProps) {
  return (
    <Chips
      choices={choices}
      value={value ?? 'all'}
      onChange={(key) => onChange(key === 'all' ? null : key)}
    />
  )
}
