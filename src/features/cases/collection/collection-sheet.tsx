import { useState } from 'react'
import { serverDay } from '#cloud'
import type { Input } from '#contract/index'
import { latestQuarters, quarterName, quarterOf } from '#domain/cases'
import { ChoiceLine, FileMaker, Segments, Sheet } from '#ui'
import { copy, refusals } from './copy'
import { useMakeCollection } from './mutation'

type Wanted = Input<'documents', 'caseCollection'>

/** A year back. */
const QUARTERS = 4

const scopes = (['province', 'city'] as const).map((key) => ({ key, label: copy.scopes[key] }))

/** What the sheet of collections is asked for. */
export interface CollectionSheetProps {
  open: boolean
  onClose: () => void
}

/** Chooses a collection (案例汇编), has it made and opens it; making goes on while the sheet is away. */
export function CollectionSheet({ open, onClose }: CollectionSheetProps) {
  const quarters = latestQuarters(serverDay(), QUARTERS)
  const [wanted, setWanted] = useState<Wanted>(() => ({
    scope: 'province',
    quarter: quarterOf(serverDay()),
  }))
  const making = useMakeCollection()
  const choose = (choice: Partial<Wanted>) => {
    setWanted({ ...wanted, ...choice })
    making.reset()
  }
  return (
    <Sheet title={copy.title} open={open} onClose={onClose}>
      <Segments choices={scopes} value={wanted.scope} onChange={(scope) => choose({ scope })} />
      <ChoiceLine
        label={copy.quarter}
        choices={quarters.map((key) => ({ key, label: quarterName(key) }))}
        value={wanted.quarter}
        onChange={(quarter) => choose({ quarter })}
      />
      <FileMaker
        making={making}
        make={() => making.mutateAsync(wanted)}
        told={refusals}
        says={copy.file}
      />
    </Sheet>
  )
}
