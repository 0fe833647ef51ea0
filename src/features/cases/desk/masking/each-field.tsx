import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button, Card, Chips, EmptyState } from '#ui'
import { maskingCopy as copy } from '../copy/masking'
import type { Writing } from '../draft/use-writing'
import { allSuggested, decided, undecided } from './decide'
import { foundFields } from './fields'
import { FindingRow } from './finding-row'
import { FindingSheet } from './finding-sheet'
import { MarkedText } from './marked-text'
import { maskedOf } from './masked'

/** What going through the fields is asked for. */
export interface EachFieldProps {
  writing: Writing
  /** The one looked at; undefined until one is. */
  field: string | undefined
  onField: (field: string) => void
}

/** What is found, field by field (逐处处理): marked in the running text, and each with what may be done about it. */
export function EachField({ writing: { draft, put }, field, onField }: EachFieldProps) {
  const [open, setOpen] = useState<string>()
  const masked = maskedOf(draft)
  const fields = foundFields(masked)
  const shown =
    fields.find((one) => one.field === field) ?? fields.find((one) => one.open > 0) ?? fields[0]
  const first = shown?.field
  // It stays where one is when the last finding in it is done: what came of it can be read.
  useEffect(() => {
    if (first !== undefined && first !== field) onField(first)
  }, [first, field, onField])
  if (!shown) return <EmptyState drawing="arrived" head={copy.none} say={copy.noneSay} />
  const finding = masked.found.find(({ id }) => id === open)
  const suggest = (id: string) =>
    put({ maskings: decided(draft, masked, { finding: id, how: 'mask', text: '' }) })
  return (
    <View className="desk-mask">
      <View className="desk-mask-count">
        <View>{masked.open > 0 ? copy.open(masked.open) : copy.done}</View>
        {masked.open > 0 && (
          <Button kind="text" narrow onTap={() => put({ maskings: allSuggested(draft, masked) })}>
            {copy.all}
          </Button>
        )}
      </View>
      <Chips
        choices={fields.map((one) => ({
          key: one.field,
          label: copy.fieldCount(one.name, one.open),
        }))}
        value={shown.field}
        onChange={onField}
      />
      <Card padded>
        {shown.texts.map(({ place, text }) => (
          <MarkedText
            key={place}
            text={text}
            found={shown.found.filter((one) => one.place === place)}
            onTap={setOpen}
          />
        ))}
      </Card>
      <Card>
        {shown.found.map((one) => (
          <FindingRow
            key={one.id}
            finding={one}
            onMask={() => suggest(one.id)}
            onOpen={() => setOpen(one.id)}
          />
        ))}
      </Card>
      {finding && (
        <FindingSheet
          key={finding.id}
          finding={finding}
          onDecide={(masking) => put({ maskings: decided(draft, masked, masking) })}
          onUndo={() => put({ maskings: undecided(draft, masked, finding.id) })}
          onClose={() => setOpen(undefined)}
        />
      )}
    </View>
  )
}
