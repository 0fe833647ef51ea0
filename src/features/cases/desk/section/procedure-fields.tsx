import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Row } from '#ui'
import { sectionCopy as copy } from '../copy/sections'
import type { DraftStep } from '../draft/draft'
import { raised, replaced, without } from '../draft/list'
import { citationText } from '../law/citation-text'
import { useLaws } from '../queries'
import type { SectionProps } from './index'
import { StepSheet } from './step-sheet'

const MOST = 12

/** The steps of the procedure (程序时间线) in their order; a tap opens one. */
export function ProcedureFields({ writing: { draft, write } }: SectionProps) {
  const { procedure } = draft.text
  const [open, setOpen] = useState<number>()
  const laws = useLaws().data?.laws
  const put = (steps: DraftStep[]) => write({ procedure: steps })
  const add = () => {
    put([...procedure, { what: '', when: '', citation: null }])
    setOpen(procedure.length)
  }
  const raise = (place: number) => {
    put(raised(procedure, place))
    setOpen(place - 1)
  }
  const remove = (place: number) => {
    put(without(procedure, place))
    setOpen(undefined)
  }
  // A step has no name of its own, and two may be called the same: it is its place.
  const keys = procedure.map((_, place) => `step-${place}`)
  const one = open === undefined ? undefined : procedure[open]
  return (
    <>
      {procedure.length === 0 && <View className="desk-section-none">{copy.noStep}</View>}
      {procedure.length > 0 && (
        <Card>
          {procedure.map(({ what, when, citation }, place) => (
            <Row
              key={keys[place]}
              title={what.trim() || copy.unwritten}
              sub={[when, citation && citationText(citation, laws)].filter(Boolean).join('，')}
              onTap={() => setOpen(place)}
            />
          ))}
        </Card>
      )}
      <View className="desk-section-add">
        <Button kind="quiet" off={procedure.length >= MOST} onTap={add}>
          {procedure.length >= MOST ? copy.upTo(MOST) : copy.addStep}
        </Button>
      </View>
      {open !== undefined && one !== undefined && (
        <StepSheet
          step={one}
          onChange={(step) => put(replaced(procedure, open, step))}
          onRaise={open > 0 ? () => raise(open) : undefined}
          onRemove={() => remove(open)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}
