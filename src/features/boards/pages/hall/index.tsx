import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { classes, useTextSize } from '#ui'
import { HallLeft, type Running } from '../../components/hall/hall-left'
import { HallQuestion } from '../../components/hall/hall-question'
import { HallRows } from '../../components/hall/hall-rows'
import { HallTouch } from '../../components/hall/hall-touch'
import { copy } from '../../copy/hall'
import { useHallScreen } from '../../hall/screen'
import { useRun } from '../../hall/use-run'
import './index.scss'

/** What stands at the foot: how places are decided, or that the run is over. */
function footOf({ run, head, rows }: Running): string {
  if (!head) return ''
  const over = run.phase === 'running' && rows.length > 0 && run.shown === rows.length
  if (over && head.state === 'revealed') return copy.published
  return over && !run.real ? copy.over : copy.rule[head.tieBreak]
}

/** The reveal for a hall (滚榜): full screen, from the bottom up, by keys, a clicker or taps. */
export default function HallPage() {
  const { board = '', rehearsal } = useRouter().params
  const running = useRun(board, rehearsal === undefined ? undefined : rehearsal === '1')
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

const isReal = ({ run }: Running): boolean => run.real || run.phase === 'start'
