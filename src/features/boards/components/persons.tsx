import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { EmptyState, RankHeads } from '#ui'
import { copy } from '../copy/board'
import { isWide } from '../figures'
import { neighbourhood } from '../neighbourhood'
import { PersonRows } from './person-rows'
import { WayOff } from './way-off'

/** The board among persons (个人榜): the first ten; my neighbourhood stands in the page's foot. */
export function Persons({ board }: { board: Reply<'boards', 'persons'> }) {
  const { head, top, mine, away } = board
  if (top.length === 0)
    return <EmptyState drawing="contest" head={copy.empty} say={copy.emptySay} />
  const time = head.tieBreak === 'time' ? copy.heads.time : undefined
  return (
    <View className="board-rows">
      <RankHeads {...copy.heads} time={time} wide={isWide(head)} />
      <PersonRows board={board} rows={top} />
      {mine !== null && !away && <WayOff between={neighbourhood(board)?.between ?? 0} />}
    </View>
  )
}
