import { View } from '@tarojs/components'
import { Asked, Button, Card, Row, Skeleton } from '#ui'
import { useUnits } from '../queries'
import { refusals } from '../refusals'
import { copy } from './copy'
import { UnitTree } from './unit-tree'

/** What the choice of units is asked for. */
export interface UnitChoiceProps {
  units: readonly string[]
  place: string
  onChange: (units: string[]) => void
}

/** Chosen units (已选单位) above, the tree to choose from beneath. */
export function UnitChoice({ units, place, onChange }: UnitChoiceProps) {
  const remove = (unit: string) => onChange(units.filter((other) => other !== unit))
  return (
    <>
      {units.length > 0 && (
        <View className="who-chosen">
          <Card>
            {units.map((unit) => (
              <Chosen key={unit} unit={unit} onRemove={() => remove(unit)} />
            ))}
          </Card>
        </View>
      )}
      <Card>
        <UnitTree place={place} chosen={units} onAdd={(unit) => onChange([...units, unit])} />
      </Card>
    </>
  )
}

function Chosen({ unit, onRemove }: { unit: string; onRemove: () => void }) {
  const end = (
    <Button kind="text" narrow onTap={onRemove}>
      {copy.remove}
    </Button>
  )
  return (
    <Asked query={useUnits(unit)} told={refusals.units} waiting={<Skeleton of="lines" count={1} />}>
      {(found) => <Row title={copy.here(found.unit.name)} end={end} />}
    </Asked>
  )
}
