import { View } from '@tarojs/components'
import type { Managed } from '../form/form'
import type { useInside } from '../queries'
import { BoardRows } from './board-rows'
import { copy } from './copy'
import { ManageRows } from './manage-rows'
import { Progress } from './progress'
import { ResultRows } from './result-rows'
import './sitting.scss'

/** What the desk is asked for. */
export interface DeskProps {
  managed: Managed
  inside: ReturnType<typeof useInside>
}

/** What happens in a sitting, and what its organiser can do: figures, board, results, terms (工作台). */
export function Desk({ managed, inside }: DeskProps) {
  const published = managed.state === 'published' || managed.state === 'released'
  return (
    <>
      {managed.state === 'withdrawn' && <View className="sitting-over">{copy.withdrawnSay}</View>}
      {published && <Progress managed={managed} />}
      {published && managed.kind === 'round' && <BoardRows managed={managed} inside={inside} />}
      {published && <ResultRows managed={managed} />}
      <ManageRows managed={managed} />
    </>
  )
}
