import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button, Failed, Said, Sheet, TextArea } from '#ui'
import { dossierCopy as copy } from '../copy/dossier'
import { refusals } from '../copy/refusals'
import { type Finding, useAnswer } from '../queries'

/** What the sheet of an answer (整改答复) is asked for. */
export interface AnswerSheetProps {
  dossier: string
  finding: Finding
  open: boolean
  onClose: () => void
}

/** Writes the agency's answer to a finding. What could not be sent stays in the field. */
export function AnswerSheet({ dossier, finding, open, onClose }: AnswerSheetProps) {
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const answer = useAnswer()
  const missing = text.trim() === ''
  const send = async () => {
    setTried(true)
    if (missing) return
    await answer.mutateAsync({ dossier, finding: finding.id, text: text.trim() })
    setText('')
    setTried(false)
    onClose()
    void Taro.showToast({ title: copy.answerDone, icon: 'none' })
  }
  return (
    <Sheet title={copy.answerTitle} open={open} onClose={onClose}>
      <Said>{copy.answerSay}</Said>
      <TextArea
        label={copy.answerLabel}
        value={text}
        onInput={setText}
        placeholder={copy.answerHint}
        maxLength={300}
        short
        wrong={tried && missing ? copy.answerMissing : undefined}
      />
      <Failed error={answer.error} told={refusals.answer} />
      <Button onTap={send} busyLabel={copy.answering}>
        {copy.answerNow}
      </Button>
    </Sheet>
  )
}
