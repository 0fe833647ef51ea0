import type { Reply } from '#contract/index'
import { Row, Tag, type TagProps } from '#ui'
import { copy } from '../copy/sheets'

export type StageSheets = Reply<'meets', 'sheets'>
export type SheetRow = StageSheets['rows'][number]
export type SheetCell = SheetRow['sheets'][number]

const looks: Readonly<Record<SheetCell['state'], Pick<TagProps, 'kind' | 'icon'>>> = {
  missing: { kind: 'plain', icon: 'timer' },
  signed: { kind: 'right', icon: 'check' },
  unlocked: { kind: 'action', icon: 'review' },
  apart: { kind: 'plain', icon: 'eye-off' },
}

interface SheetLineProps {
  cell: SheetCell
  name: string
  /** Nothing where it can't be unlocked. */
  onTap: (() => void) | undefined
}

/** One judge's sheet (评分表): whose it is, where it stands, and what it came to. */
export function SheetLine({ cell: { state, total, reason }, name, onTap }: SheetLineProps) {
  return (
    <Row
      title={name}
      sub={reason === null ? undefined : copy.reason(reason)}
      beside={<Tag {...looks[state]}>{copy.states[state]}</Tag>}
      {...(total !== null && { end: copy.total(total) })}
      onTap={onTap}
    />
  )
}
