import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Asked, Button, Field, Row, Skeleton } from '#ui'
import { useUnits } from '../queries'
import { refusals } from '../refusals'
import { copy } from './copy'

const MOST = 20

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
          <Add unit={found.unit.id} chosen={chosen} onAdd={onAdd} />
          {found.units.length > 0 && (
            <Field
              label={copy.find}
              value={typed}
              onInput={setTyped}
              placeholder={copy.findHint}
              maxLength={30}
            />
          )}
          <Below
            units={found.units.filter(({ name }) => name.includes(typed.trim()))}
            walk={walk}
          />
        </>
      )}
    </Asked>
  )
}

type Found = Reply<'org', 'units'>

function Here({ found, top, onUp }: { found: Found; top: boolean; onUp: (unit: string) => void }) {
  const { parent, name } = found.unit
  return (
    <View className="who-here">
      <View className="who-name">{copy.here(name)}</View>
      {parent !== null && !top && (
        <Button kind="text" narrow onTap={() => onUp(parent)}>
          {copy.up}
        </Button>
      )}
    </View>
  )
}

function Add({ unit, chosen, onAdd }: { unit: string } & Pick<UnitTreeProps, 'chosen' | 'onAdd'>) {
  const there = chosen.includes(unit)
  if (chosen.length >= MOST && !there) return <View className="who-most">{copy.most}</View>
  return (
    <View className="who-add">
      <Button kind="text" narrow off={there} onTap={() => onAdd(unit)}>
        {there ? copy.added : copy.add}
      </Button>
    </View>
  )
}

/** A phone holds only so many rows; the rest is found by typing. */
const SHOWN = 20

function Below({ units, walk }: { units: Found['units']; walk: (unit: string) => void }) {
  return (
    <View className="who-below">
      {units.slice(0, SHOWN).map(({ id, name }) => (
        <Row key={id} title={name} onTap={() => walk(id)} />
      ))}
    </View>
  )
}
