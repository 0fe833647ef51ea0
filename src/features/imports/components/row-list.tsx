import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Comparison } from '#domain/imports'
import { Asked, Button, Card, classes } from '#ui'
import { importCopy as copy, refusals } from '../copy'
import { type ImportRow, useRows } from '../queries'
import './row-list.scss'

function Differs({ of }: { of: ImportRow['differs'] }) {
  return (
    <>
      {of.map(({ what, before, after }) => (
        <View key={what} className="import-row-differs">
          <View className="import-row-what">{what}</View>
          <View className="import-row-before">{`${copy.before} ${before}`}</View>
          <View>{`${copy.after} ${after}`}</View>
        </View>
      ))}
    </>
  )
}

/** One row: where it stands, what it says, and why it is refused or what it changes. */
function RowOf({ row, placed }: { row: ImportRow; placed: boolean }) {
  return (
    <View className="import-row">
      {placed && <View className="import-row-at">{copy.at(row)}</View>}
      {row.title !== '' && <View className="import-row-title">{row.title}</View>}
      {row.why !== null && <View className="import-row-why">{row.why}</View>}
      {row.hint !== null && <View className="import-row-hint">{row.hint}</View>}
      <Differs of={row.differs} />
      {row.text !== '' && row.differs.length === 0 && (
        <View className={classes('import-row-text', row.why !== null && 'is-refused')}>
          {row.text}
        </View>
      )}
    </View>
  )
}

const keyOf = ({ at: { sheet, row }, title }: ImportRow): string => `${sheet ?? ''}:${row}:${title}`

/** What a list of rows is asked for. */
interface RowListProps {
  id: string
  comparison: Comparison
  /** Rows are told by where they stand in the file; articles have a number of their own. */
  placed: boolean
}

/** Rows that compare in one way, page by page (逐行看). */
export function RowList({ id, comparison, placed }: RowListProps) {
  const [from, setFrom] = useState(0)
  const query = useRows(id, comparison, from)
  return (
    <Asked query={query} told={refusals.rows}>
      {({ rows, next }) => (
        <View className="import-list">
          {rows.length === 0 ? (
            <View className="import-row-none">{copy.none(comparison)}</View>
          ) : (
            <Card padded>
              {rows.map((row) => (
                <RowOf key={keyOf(row)} row={row} placed={placed} />
              ))}
            </Card>
          )}
          {next !== null && (
            <Button kind="text" onTap={() => setFrom(next)}>
              {copy.next}
            </Button>
          )}
          {from > 0 && (
            <Button kind="text" onTap={() => setFrom(0)}>
              {copy.first}
            </Button>
          )}
        </View>
      )}
    </Asked>
  )
}
