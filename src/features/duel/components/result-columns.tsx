import { View } from '@tarojs/components'
import { classes, Icon, spoken } from '#ui'
import { resultCopy as copy } from '../copy'
import type { Shown } from '../queries'
import './result-columns.scss'

type Asked = Shown['asked'][number]
type Mark = 'right' | 'wrong' | 'none'

const ICONS = { right: 'check', wrong: 'cross' } as const
const mineOf = ({ mine, told }: Asked): Mark => {
  if (mine === null) return 'none'
  return told?.verdict.right ? 'right' : 'wrong'
}
const otherOf = ({ told }: Asked): Mark => {
  if (!told?.other) return 'none'
  return told.other.right ? 'right' : 'wrong'
}

function Cell({ mark }: { mark: Mark }) {
  return (
    <View className={classes('duel-cell', `is-${mark}`)}>
      {mark !== 'none' && <Icon name={ICONS[mark]} size={18} />}
    </View>
  )
}

interface Props {
  readonly duel: Shown
  readonly place: number
  readonly onPlace: (place: number) => void
}

/** Both lanes at the end (对错一览): a column a question, a tap shows it. */
export function ResultColumns({ duel: { asked, other }, place, onPlace }: Props) {
  const name = other?.name ?? ''
  return (
    <View className="duel-columns">
      <View className="duel-column-names">
        <View className="duel-column-number" />
        <View className="duel-column-name">{copy.me}</View>
        <View className="duel-column-name">{name}</View>
      </View>
      {asked.map((one, at) => {
        const [mine, theirs] = [mineOf(one), otherOf(one)]
        const label = copy.column(at + 1, copy[mine], name, copy[theirs])
        return (
          <View
            key={one.question.id}
            className={classes('duel-column', at === place && 'is-now')}
            hoverClass="is-pressed"
            onClick={() => onPlace(at)}
            {...spoken({ role: 'button', label, selected: at === place })}
          >
            <View className="duel-column-number">{at + 1}</View>
            <Cell mark={mine} />
            <Cell mark={theirs} />
          </View>
        )
      })}
    </View>
  )
}
