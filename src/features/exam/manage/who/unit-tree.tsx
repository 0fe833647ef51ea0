import { useState } from 'react'
import { Asked, Field, Skeleton } from '#ui'
import { useUnits } from '../queries'
import { refusals } from '../refusals'
import { copy } from './copy'
import { AddUnit, Below, Here } from './unit-level'

/** What the tree of units is asked for. */
export interface UnitTreeProps {
  /** Where it begins; empty: at the asker's own place. */
  place: string
  chosen: readonly string[]
  onAdd: (unit: string) => void
}

/** Walks the tree of units (单位树); where one stands can be chosen. */
export function UnitTree({ place, chosen, onAdd }: UnitTreeProps) {
  const [unit, setUnit] = useState(place)
  const [typed, setTyped] = useState('')
  const walk = (to: string) => {
    setTyped('')
    setUnit(to)
  }
  return (
    <Asked query={useUnits(unit)} told={refusals.units} waiting={<Skeleton />}>
      {(found) => (
        <>
          <Here found={found} top={found.unit.id === place} onUp={walk} />
          <AddUnit unit={found.unit.id} chosen={chosen} onAdd={onAdd} />
          {found.units.length > 0 && (
            <>
              <Field
                label={copy.find}
                value={typed}
                onInput={setTyped}
                placeholder={copy.findHint}
                maxLength={30}
              />
              <Below
                units={found.units.filter(({ name }) => name.includes(typed.trim()))}
                walk={walk}
              />
            </>
          )}
        </>
      )}
    </Asked>
  )
}
