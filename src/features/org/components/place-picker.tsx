import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Asked, Button, Row, Skeleton } from '#ui'
import { copy, refusals } from '../copy'
import { useRoster } from '../queries'
import './place-picker.scss'

/** A place in the tree of units, as the cloud shows it. */
export type Place = Reply<'org', 'roster'>['unit']

/** What the choice of a place is asked for. */
export interface PlacePickerProps {
  /** Where one stands. */
  unit: string
  onMove: (unit: string) => void
}

/** Walks the tree of units (单位) up and down; where one stands is what is chosen. */
export function PlacePicker({ unit, onMove }: PlacePickerProps) {
  const query = useRoster({ unit })
  return (
    <Asked query={query} told={refusals.roster} waiting={<Skeleton />}>
      {({ unit: here, units }) => {
        const { parent } = here
        return (
          <View className="place">
            <View className="place-here">
              <View className="place-name">{copy.placeSay(here.name)}</View>
              {parent !== null && (
                <Button kind="text" narrow onTap={() => onMove(parent)}>
                  {copy.up}
                </Button>
              )}
            </View>
            <View className="place-below">
              {units.map(({ id, name }) => (
                <Row key={id} title={name} onTap={() => onMove(id)} />
              ))}
            </View>
          </View>
        )
      }}
    </Asked>
  )
}
