import { View } from '@tarojs/components'
import { type Choice, FreezeBadge, type IconName, Segments, Skeleton } from '#ui'
import { badgeOf, copy } from '../copy/board'
import type { Head } from '../queries'
import './board-hero.scss'

/** The two sides of a board: persons (个人), units (单位). */
export type Side = keyof typeof copy.views

/** What the head of a board is asked for. */
export interface BoardHeroProps {
  /** Undefined until known. */
  head: Head | undefined
  side: Side
  onSide: (side: Side) => void
}

const sides: readonly Choice<Side>[] = [
  { key: 'persons', label: copy.views.persons },
  { key: 'units', label: copy.views.units },
]
const icons: Readonly<Record<Head['state'], IconName>> = {
  live: 'timer',
  frozen: 'lock',
  revealed: 'check',
}

/** As of when the places are true, and which side is shown. */
export function BoardHero({ head, side, onSide }: BoardHeroProps) {
  return (
    <View className="board-hero">
      {head ? <FreezeBadge icon={icons[head.state]} {...badgeOf(head)} /> : <Skeleton count={2} />}
      <View className="board-sides">
        <Segments choices={sides} value={side} onChange={onSide} />
      </View>
    </View>
  )
}
