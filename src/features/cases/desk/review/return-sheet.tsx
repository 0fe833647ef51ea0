import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button, Failed, Said, Sheet, TextArea } from '#ui'
import { useDecide } from '../changes'
import { reviewCopy as copy } from '../copy/review'
import { refusals } from '../refusals'
import type { DecideSheetProps } from './pass-sheet'

const UNSIGNED = { faces: false, plates: false, voices: false }

/** Gives a version back to its authors (退回), with the reason. */
export function ReturnSheet({ reviewed, open, onClose }: DecideSheetProps) {
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const decide = useDecide()
  const missing = note.trim() === ''
  const run = async () => {
    setTried(true)
    if (missing) return
    const { case: of, version } = reviewed
    await decide.mutateAsync({
      ...{ case: of, version },
      ...{ verdict: 'return', note: note.trim(), signed: UNSIGNED },
    })
    onClose()
    void Taro.showToast({ title: copy.returned, icon: 'none' })
  }
  return (
    <Sheet title={copy.return} open={open} onClose={onClose}>
      <Said>{copy.returnSay}</Said>
      <TextArea
        label={copy.returnReason}
        value={note}
        onInput={setNote}
        placeholder={copy.returnHint}
        maxLength={300}
        short
        wrong={tried && missing ? copy.returnMissing : undefined}
      />
      <Failed error={decide.error} told={refusals.decide} />
      <Button onTap={run} busyLabel={copy.returning}>
        {copy.return}
      </Button>
    </Sheet>
  )
}
