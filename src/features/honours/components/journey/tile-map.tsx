import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { classes, SectionTitle, spoken } from '#ui'
import { copy, tileLabel } from '../../copy/journey'
import { TILES } from '../../tiles'
import { cityPlace } from '../../unit-place'
import { Mast } from '../mast/mast'
import './tile-map.scss'

type City = Reply<'honours', 'journey'>['cities'][number]

/** What the map of cities is asked for. */
export interface TileMapProps {
  cities: readonly City[]
  /** The place where the flag is now; undefined before it was given. */
  here: string | undefined
}

/** The cities as tiles, each about where it lies, with how often it held the flag (方格地图). */
export function TileMap({ cities, here }: TileMapProps) {
  const times = new Map(cities.map(({ name, times: held }) => [cityPlace(name), held]))
  return (
    <>
      <SectionTitle end={copy.mapSay}>{copy.map}</SectionTitle>
      <View className="flag-map" {...spoken({ role: 'list', label: copy.map })}>
        {TILES.map(({ place, row, column }) => (
          <Tile
            key={place}
            place={place}
            at={{ gridRow: String(row), gridColumn: String(column) }}
            times={times.get(place) ?? 0}
            holds={place === here}
          />
        ))}
      </View>
    </>
  )
}

interface TileProps {
  place: string
  at: { gridRow: string; gridColumn: string }
  times: number
  holds: boolean
}

function Tile({ place, at, times, holds }: TileProps) {
  return (
    <View
      className={classes('flag-tile', times > 0 && 'is-held', holds && 'is-here')}
      style={at}
      {...spoken({ role: 'listitem', label: tileLabel(place, times, holds) })}
    >
      <View className="flag-tile-place">{place}</View>
      {(holds || times > 0) && (
        <View className="flag-tile-times">
          {holds && <Mast className="flag-tile-mast" />}
          {times}
        </View>
      )}
    </View>
  )
}
