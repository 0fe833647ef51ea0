import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { Card, momentText, RankRow } from '#ui'
import { copy } from './copy'

/** The board as only its organisers see it (透视榜): scores after the freeze are in it. */
export function Inside({ board }: { board: Reply<'boards', 'inside'> }) {
  const { head, held, rows } = board
  if (rows.length === 0) return <View className="sitting-none">{copy.nobody}</View>
  const asOf = copy.asOfBoard(momentText(head.asOf, serverNow()))
  const said = held > 0 ? [asOf, copy.held(held), copy.inside].join('，') : asOf
  return (
    <>
      <Card>
        {rows.map((row) => (
          <Person key={`${row.rank}-${row.name}-${row.place}`} row={row} />
        ))}
      </Card>
      <View className="sitting-say">{said}</View>
    </>
  )
}

function Person({ row }: { row: Reply<'boards', 'inside'>['rows'][number] }) {
  const { rank, name, place, score } = row
  const label = [copy.rank(rank), name, place, copy.score(score)].join('，')
  return <RankRow rank={rank} name={name} beside={place} score={String(score)} label={label} />
}
