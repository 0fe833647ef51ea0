import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card, columnText, EmptyState, Paged, RankRow, Sheet } from '#ui'
import { copy } from '../copy/standings'
import type { Over, OverallRow, Standings } from '../queries'
import { meetWays } from '../ways'
import { WeighedSum } from './weighed-sum'
import './event.scss'

/** What rows over several events are asked for; `names` are those of events by id. */
export interface OverallProps {
  standings: Standings
  over: Over
  names: Readonly<Record<string, string>>
}

/** Places over several events (总名次); a row opens how its total came about. */
export function OverallRows({ standings, over, names }: OverallProps) {
  const [opened, setOpened] = useState<OverallRow>()
  const { rows, state, meet } = standings
  if (rows.length === 0)
    return <EmptyState drawing="contest" head={copy.none} say={copy.noneSay[over]} />
  const text = columnText(rows.flatMap(({ total }) => total ?? []))
  const open = (row: OverallRow) =>
    over === 'allRound' ? meetWays.entrant(meet, row.id) : setOpened(row)
  return (
    <>
      <Paged of={rows}>
        {(shown) => (
          <Card>
            {shown.map((row) => (
              <RankRow
                key={row.id}
                rank={row.rank}
                name={row.mine ? copy.mine(row.name, over) : row.name}
                beneath={copy.beneath(row, names)}
                score={copy.total(row.total, text)}
                mine={row.mine}
                label={copy.spoken(row)}
                onTap={() => open(row)}
              />
            ))}
          </Card>
        )}
      </Paged>
      {state === 'provisional' && <View className="meets-foot-say">{copy.provisional}</View>}
      {opened && (
        <Sheet title={opened.name} open onClose={() => setOpened(undefined)}>
          <WeighedSum row={opened} names={names} />
        </Sheet>
      )}
    </>
  )
}
