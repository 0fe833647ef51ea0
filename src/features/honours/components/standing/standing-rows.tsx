import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { columnText, EmptyState, RankHeads } from '#ui'
import { copy } from '../../copy/standing'
import { go } from '../../routes'
import { Turns } from '../turns'
import { StandingRow } from './standing-row'
import './standing-rows.scss'

type Standing = Reply<'honours', 'standing'>

/** As many rows as an old phone draws at once. */
export const AT_ONCE = 40

export const columnOf = ({ rows }: Standing) =>
  columnText(rows.flatMap(({ total }) => (total === null ? [] : [total])))

/** All units of a group by place; those without one at the end. */
export function StandingRows({ standing }: { standing: Standing }) {
  const { rows, period } = standing
  if (rows.length === 0) return <EmptyState drawing="contest" head={copy.none} say={copy.noneSay} />
  const column = columnOf(standing)
  return (
    <>
      <RankHeads {...copy.heads} />
      <Turns of={rows} size={AT_ONCE} toTop>
        {(some) => (
          <View>
            {some.map((row) => (
              <StandingRow
                key={row.unit}
                row={row}
                column={column}
                onTap={() => go.score(period, row.unit)}
              />
            ))}
          </View>
        )}
      </Turns>
      <View className="flag-places-say">{copy.leads}</View>
    </>
  )
}
