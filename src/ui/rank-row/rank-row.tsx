import { View } from '@tarojs/components'
import { classes } from '../classes'
import { spoken } from '../spoken'
import { levelsOf } from './levels'
import './rank-row.scss'

/** What a row of a board (名次行) is asked for. */
export interface RankRowProps {
  /** Null: without a place, at the end: no score, or barred. */
  rank: number | null
  name: string
  /** A person's place, on the name's own line. */
  beside?: string
  /** A line beneath: the unit above, or what decided a tie. */
  beneath?: string
  /** A person's time; a board without times has none. */
  time?: string | undefined
  score: string
  mine?: boolean
  /** Scores of four digits and times of hours: the columns of the whole board make room. */
  wide?: boolean
  /** What a screen reader says of the whole row. */
  label: string
  /** To how it came about; a row without it leads nowhere. */
  onTap?: (() => void) | undefined
}

/** The first three numerals are gold, and nothing more. */
const HONOURED = 3
/** From here on a place has more digits than its column in full size. */
const FAR = 1000

const isIn = (rank: number | null, from: number, until = Number.POSITIVE_INFINITY): boolean =>
  rank !== null && rank >= from && rank <= until

/** A long name goes on in a second line, never in the middle of a level and never with an ellipsis. */
function RankName({ name }: { name: string }) {
  return (
    <View className="ui-rank-name">
      {levelsOf(name).map((level) => (
        <View key={level} className="ui-rank-level">
          {level}
        </View>
      ))}
    </View>
  )
}

/**
 * One place on a board. Persons stand in low rows, units with the unit above beneath them.
 * @example <RankRow rank={1} name="赵立新" beside="大连 金普" time="14:08" score="98" label="…" />
 */
export function RankRow(props: RankRowProps) {
  const { rank, name, beside, beneath, time, score, mine, wide, label, onTap } = props
  const place = [isIn(rank, 1, HONOURED) && 'is-honour', isIn(rank, FAR) && 'is-far']
  const role = onTap ? 'button' : 'text'
  const tappable = onTap && { onClick: onTap, hoverClass: 'is-pressed' }
  const look = [mine && 'is-mine', wide && 'is-wide', beneath && 'has-beneath', ...place]
  return (
    <View className={classes('ui-rank-row', ...look)} {...tappable} {...spoken({ role, label })}>
      <View className="ui-rank-place">{rank ?? '–'}</View>
      <View className="ui-rank-who">
        <View className="ui-rank-line">
          <RankName name={name} />
          {beside && <View className="ui-rank-beside">{beside}</View>}
        </View>
        {beneath && <View className="ui-rank-beneath">{beneath}</View>}
      </View>
      {time !== undefined && <View className="ui-rank-time">{time}</View>}
      <View className="ui-rank-score">{score}</View>
    </View>
  )
}
