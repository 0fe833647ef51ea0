import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Button, Row } from '#ui'
import { copy } from './copy'

type Found = Reply<'org', 'units'>

/** What the unit one stands at is asked for. */
export interface HereProps {
  found: Found
  /** The asker's own place: nothing above it is theirs. */
  top: boolean
  onUp: (unit: string) => void
}

/** Where in the tree one stands (当前单位), and the way up. */
export function Here({ found, top, onUp }: HereProps) {
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

/** What adding a unit is asked for. */
export interface AddUnitProps {
  unit: string
  chosen: readonly string[]
  onAdd: (unit: string) => void
}

const MOST = 20

/** Adds the unit one stands at (加上单位), once, up to what a sitting takes. */
export function AddUnit({ unit, chosen, onAdd }: AddUnitProps) {
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

/** The units below (下级单位); a tap walks there. */
export function Below({ units, walk }: { units: Found['units']; walk: (unit: string) => void }) {
  if (units.length === 0) return <View className="who-none">{copy.notFound}</View>
  return (
    <View className="who-below">
      {units.slice(0, SHOWN).map(({ id, name }) => (
        <Row key={id} title={name} onTap={() => walk(id)} />
      ))}
    </View>
  )
}
