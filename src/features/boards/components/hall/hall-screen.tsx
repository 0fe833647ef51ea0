import { View } from '@tarojs/components'
import { classes, useTextSize } from '#ui'
import { copy } from '../../copy/hall'
import type { UseRevealing } from '../../hall/revealing'
import { useHallScreen } from '../../hall/screen'
import { type Running, useRun } from '../../hall/use-run'
import { HallLeft } from './hall-left'
import { HallQuestion } from './hall-question'
import { HallRows } from './hall-rows'
import { HallTouch } from './hall-touch'
import './hall-screen.scss'

/** What a hall's wall is asked for. */
export interface HallScreenProps {
  /** Under which the run is kept on this device. */
  id: string
  /** The query of the page: `1` came to rehearse, `0` to reveal. */
  rehearsal: string | undefined
  useRevealing: UseRevealing
}

/** What stands at the foot: how places are decided, or that the run is over. */
function footOf({ run, head, rows }: Running): string {
  if (!head) return ''
  const over = run.phase === 'running' && rows.length > 0 && run.shown === rows.length
  if (over && head.state === 'revealed') return copy.published
  return over && !run.real ? copy.over : head.rule
}

const isReal = ({ run }: Running): boolean => run.real || run.phase === 'start'

/** The wall of a hall (滚榜): full screen, from the bottom up, by keys, a clicker or taps. */
export function HallScreen({ id, rehearsal, useRevealing }: HallScreenProps) {
  const running = useRun(id, rehearsal === undefined ? undefined : rehearsal === '1', useRevealing)
  const { elder } = useTextSize()
  useHallScreen()
  const { run, head, rows, press } = running
  const tap = () => run.phase === 'running' && press('next')
  return (
    <View className={classes('ui-page', 'hall', elder && 'is-elder')} onClick={tap}>
      <View className="hall-left">
        <View className="hall-when">{head ? copy.when(head, isReal(running)) : copy.title}</View>
        <View className="hall-title">{head?.title ?? copy.title}</View>
        <View className="hall-large-screen">{copy.largeScreen}</View>
        <HallLeft running={running} />
        <View className="hall-rule">{footOf(running)}</View>
        {run.phase === 'running' && <HallTouch press={press} />}
      </View>
      <HallRows rows={rows} run={run} />
      <HallQuestion running={running} />
    </View>
  )
}
