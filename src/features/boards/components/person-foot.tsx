import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { Reply } from '#contract/index'
import { Button } from '#ui'
import { awayCopy, copy } from '../copy/board'
import { neighbourhood } from '../neighbourhood'
import { AwaySheet } from './away-sheet'
import { PersonRows } from './person-rows'
import './rows.scss'

type Board = Reply<'boards', 'persons'>

/** I left the boards: that I did, what still counts, and the way back. */
function WayBack() {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <View className="board-own">{awayCopy.gone}</View>
      <Button kind="text" onTap={() => setAsking(true)}>
        {awayCopy.comeBack}
      </Button>
      <AwaySheet away open={asking} onClose={() => setAsking(false)} />
    </>
  )
}

/** What stands at the foot of a board of persons: my neighbourhood, or why there is none; nothing when I am above. */
export function personFoot(board: Board): ReactNode | undefined {
  if (board.away) return <WayBack />
  if (board.top.length === 0) return undefined
  if (board.mine === null) return <View className="board-own">{copy.noScore}</View>
  const around = neighbourhood(board)
  if (!around) return undefined
  return (
    <View className="board-mine">
      <PersonRows board={board} rows={around.rows} />
    </View>
  )
}
