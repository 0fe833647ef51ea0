import { View } from '@tarojs/components'
import { say } from '#cloud'
import { goBack } from '#ui'
import { copy } from '../../copy/hall'
import type { Running } from '../../hall/use-run'
import { HallButton } from './hall-button'
import { HallNow } from './hall-now'
import { HallStart } from './hall-start'
import './hall-start.scss'

/** Why there are no rows, and the ways on. */
function Trouble({ revealing }: Pick<Running, 'revealing'>) {
  return (
    <View className="hall-start">
      <View className="hall-start-say">{say(revealing.error, revealing.told.hall)}</View>
      <View className="hall-start-ways">
        <HallButton onTap={() => void revealing.refetch()}>{copy.retry}</HallButton>
        <HallButton quiet onTap={goBack}>
          {copy.leave}
        </HallButton>
      </View>
    </View>
  )
}

/** Left of the road: the beginning of the run, the place just shown, or why nothing can be. */
export function HallLeft({ running }: { running: Running }) {
  const { run, revealing, head, rows, begin } = running
  if (revealing.error !== null && !revealing.rows) return <Trouble revealing={revealing} />
  if (!revealing.rows || !head)
    return <View className="hall-start hall-start-say">{copy.loading}</View>
  if (rows.length === 0) return <View className="hall-start hall-start-say">{copy.empty}</View>
  if (run.phase === 'start') return <HallStart head={head} run={run} onBegin={begin} />
  const row = rows[rows.length - run.shown]
  if (!row) return null
  const shared = rows.filter(({ rank }) => rank === row.rank).length > 1
  return <HallNow key={run.shown} row={row} shared={shared} real={run.real} />
}
