import { useEffect } from 'react'
import { ChoiceLine } from '#ui'
import { useMe } from '../queries'
import { placesToOrganise } from '../stage'

/** What the choice of where something is held is asked for. */
export interface PlaceChipsProps {
  label: string
  /** Empty until it is known; then the first place there is. */
  value: string
  onChange: (unit: string) => void
}

/** Which of my places holds it (组织单位); somebody with one place is not asked. */
export function PlaceChips({ label, value, onChange }: PlaceChipsProps) {
  const places = placesToOrganise(useMe().data?.grants ?? [])
  const first = places[0]?.unit ?? ''
  useEffect(() => {
    if (value === '' && first !== '') onChange(first)
  }, [value, first, onChange])
  if (places.length < 2) return null
  const choices = places.map(({ unit, unitName }) => ({ key: unit, label: unitName }))
  return <ChoiceLine label={label} choices={choices} value={value} onChange={onChange} />
}
