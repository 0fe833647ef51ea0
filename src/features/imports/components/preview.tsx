import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Comparison, ImportMode } from '#domain/imports'
import { Bullets, Notice } from '#ui'
import { importCopy as copy } from '../copy'
import type { Import } from '../queries'
import { Counts, firstShown } from './counts'
import { DiscardRow } from './discard-row'
import { LawRows } from './law-rows'
import { ModeChoice } from './mode-choice'
import { RefusalsSheet } from './refusals-sheet'
import { RowList } from './row-list'

/** What a preview (预览) is asked for. */
interface PreviewProps {
  of: Import
  mode: ImportMode
  onMode: (mode: ImportMode) => void
}

/** What the file would change, row by row, before anything does. */
export function Preview({ of, mode, onMode }: PreviewProps) {
  const [chosen, setShown] = useState<Comparison>()
  const shown = chosen ?? firstShown(of)
  const { id, kind, state, counts, hinted, notes } = of
  return (
    <View className="import-preview">
      {state === 'ready' && counts.refused > 0 && (
        <ModeChoice mode={mode} refused={counts.refused} onChange={onMode} />
      )}
      <LawRows of={of} />
      {notes.length > 0 && <Bullets of={notes} />}
      {hinted > 0 && (
        <Notice kind="plain" icon="document">
          {copy.hinted(hinted)}
        </Notice>
      )}
      <Counts of={of} shown={shown} onChange={setShown} />
      {counts.refused > 0 && shown === 'refused' && <RefusalsSheet id={id} />}
      <RowList key={shown} id={id} comparison={shown} placed={kind !== 'laws'} />
      <DiscardRow of={of} />
    </View>
  )
}
