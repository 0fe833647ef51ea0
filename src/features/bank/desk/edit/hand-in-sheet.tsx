import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button, Failed, goBack, Said, Sheet, TextArea } from '#ui'
import { editCopy as copy } from '../../copy/desk'
import { useHandIn } from '../../queries'
import { refusals } from '../../refusals'
import type { Draft } from './form'

/** What a sheet about a draft is asked for. */
export interface DraftSheetProps {
  draft: Draft
  open: boolean
  onClose: () => void
}

/** Hands a draft in (提交审核); a change says what for. */
export function HandInSheet({ draft: { draft, seq, base }, open, onClose }: DraftSheetProps) {
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const handIn = useHandIn()
  const missing = base > 0 && note.trim() === ''
  const run = async () => {
    setTried(true)
    if (missing) return
    await handIn.mutateAsync({ draft, seq, note: note.trim() })
    onClose()
    void Taro.showToast({ title: copy.handedIn, icon: 'none' })
    goBack()
  }
  return (
    <Sheet title={copy.handIn} open={open} onClose={onClose}>
      <Said>{copy.handInSay}</Said>
      {base > 0 && (
        <TextArea
          label={copy.note}
          value={note}
          onInput={setNote}
          placeholder={`${copy.note}，${copy.noteHint}`}
          maxLength={200}
          short
          wrong={tried && missing ? copy.noteMissing : undefined}
        />
      )}
      <Failed error={handIn.error} told={refusals.handInDraft} />
      <Button onTap={run} busyLabel={copy.handingIn}>
        {copy.handIn}
      </Button>
    </Sheet>
  )
}
