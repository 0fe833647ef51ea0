import { useState } from 'react'
import { type Masking, REASON_AT_LEAST } from '#domain/cases'
import { Button, Field, Said, Segments, Sheet, TextArea } from '#ui'
import { maskingCopy as copy, kindNames } from '../copy/masking'
import type { Found } from './masked'

/** What the sheet of a finding is asked for. */
export interface FindingSheetProps {
  finding: Found
  onDecide: (masking: Masking) => void
  onUndo: () => void
  onClose: () => void
}

type How = Masking['how']
const hows = [
  { key: 'mask', label: copy.maskTab },
  { key: 'explain', label: copy.keepTab },
] as const

/** Decides about one finding: other words in its place, or why it may stay (说明为什么保留). */
export function FindingSheet({ finding, onDecide, onUndo, onClose }: FindingSheetProps) {
  const [how, setHow] = useState<How>(finding.how ?? 'mask')
  const [instead, setInstead] = useState(finding.how === 'mask' ? finding.said : '')
  const [reason, setReason] = useState(finding.how === 'explain' ? finding.said : '')
  const text = (how === 'mask' ? instead : reason).trim()
  const short = how === 'explain' && text.length < REASON_AT_LEAST
  const decide = () => {
    onDecide({ finding: finding.id, how, text })
    onClose()
  }
  const undo = () => {
    onUndo()
    onClose()
  }
  return (
    <Sheet title={kindNames[finding.kind]} open onClose={onClose}>
      <Said>{finding.text}</Said>
      <Segments choices={hows} value={how} onChange={setHow} />
      {how === 'mask' ? (
        <Field
          label={copy.instead}
          value={instead}
          onInput={setInstead}
          placeholder={finding.suggested}
          maxLength={200}
        />
      ) : (
        <TextArea
          label={copy.reason}
          value={reason}
          onInput={setReason}
          placeholder={copy.reasonHint}
          maxLength={200}
          short
          wrong={short ? copy.tooShort(REASON_AT_LEAST) : undefined}
        />
      )}
      <Button onTap={decide} off={short}>
        {how === 'mask' ? copy.maskWith(text || finding.suggested) : copy.keep}
      </Button>
      {finding.how !== null && (
        <Button kind="text" onTap={undo}>
          {copy.undo}
        </Button>
      )}
    </Sheet>
  )
}
