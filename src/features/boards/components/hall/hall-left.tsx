import { View } from '@tarojs/components'
import { say } from '#cloud'
import { goBack } from '#ui'
import { copy, refusals } from '../../copy/hall'
import type { useRun } from '../../hall/use-run'
import { HallButton } from './hall-button'
import { HallNow } from './hall-now'
import { HallStart } from './hall-start'
import './hall-start.scss'

/** A run as the page has it. */
export type Running = ReturnType<typeof useRun>

/** Why there are no rows, and the ways on. */
function Trouble({ hall }: Pick<Running, 'hall'>) {
  return (
    <View className="hall-start">
      <View className="hall-start-say">{say(hall.error, refusals.hall)}</View>
      <View className="hall-start-ways">
        <HallButton onTap={() => void hall.refetch()}>{copy.retry}</HallButton>
        <HallButton quiet onTap={goBack}>
          {copy.leave}
        </HallButton>
      </View>
    </View>
  )
}

/** Left of the road: the beginning of the run, the place just shown, or why nothing can be. */
export function HallLeft({ running }: { running: Running }) {
  const { run, hall, head, rows, begin } = running
  if (hall.error !== null && hall.data === undefined) return <Trouble hall={hall} />
  if (!hall.data || !head) return <View className="hall-start hall-start-say">{copy.loading}</View>
  if (rows.length === 0) return <View className="hall-start hall-start-say">{copy.empty}</View>
  if (run.phase === 'start') return <HallStart head={head} run={run} onBegin={begin} />
  const row = rows[rows.length - run.shown]
  if (!row) return null
  const shared = rows.filter(({ rank }) => rank === row.rank).length > 1
  return <HallNow key={run.shown} row={row} shared={shared} real={run.real} />
}
