import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button, Failed, Field, Said, Sheet, SwitchLine } from '#ui'
import { useDecide } from '../changes'
import { reviewCopy as copy } from '../copy/review'
import { refusals } from '../refusals'
import type { Reviewed } from './reviewed'

/** What a sheet that decides is asked for. */
export interface DecideSheetProps {
  reviewed: Reviewed
  open: boolean
  onClose: () => void
}

const UNSIGNED = { faces: false, plates: false, voices: false }
const SIGNS = ['faces', 'plates', 'voices'] as const

/** Passes a version on (通过); with media the unit's reviewer first signs for faces, plates and voices. */
export function PassSheet({ reviewed, open, onClose }: DecideSheetProps) {
  const [note, setNote] = useState('')
  const [signed, setSigned] = useState(UNSIGNED)
  const decide = useDecide()
  const { state, hasMedia, case: of, version } = reviewed
  const step = state === 'lawReview' ? 'lawReview' : 'unitReview'
  const signs = hasMedia && step === 'unitReview'
  const ready = !signs || SIGNS.every((sign) => signed[sign])
  const run = async () => {
    await decide.mutateAsync({ case: of, version, verdict: 'pass', note: note.trim(), signed })
    onClose()
    void Taro.showToast({ title: copy.passed[step], icon: 'none' })
  }
  return (
    <Sheet title={copy.pass} open={open} onClose={onClose}>
      <Said>{copy.passSay[step]}</Said>
      {signs && <Said>{copy.signSay}</Said>}
      {signs &&
        SIGNS.map((sign) => (
          <SwitchLine
            key={sign}
            label={copy.signs[sign]}
            on={signed[sign]}
            onChange={(on) => setSigned({ ...signed, [sign]: on })}
          />
        ))}
      <Field
        label={copy.passNote}
        value={note}
        onInput={setNote}
        placeholder={copy.passNoteHint}
        maxLength={300}
      />
      <Failed error={decide.error} told={refusals.decide} />
      <Button onTap={run} busyLabel={copy.passing} off={!ready}>
        {copy.pass}
      </Button>
    </Sheet>
  )
}
