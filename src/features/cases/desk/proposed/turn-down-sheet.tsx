import { useState } from 'react'
import { Button, Failed, Said, Sheet, TextArea } from '#ui'
import { useJudge } from '../changes'
import { proposedCopy as copy } from '../copy/proposed'
import { refusals } from '../refusals'
import type { ProposedQuestion } from './proposed'

interface TurnDownSheetProps {
  /** None while the sheet is closed. */
  question: ProposedQuestion | undefined
  onClose: () => void
}

/** Turns a question down (不入库), with the reason; what was written stays when it does not go through. */
export function TurnDownSheet({ question, onClose }: TurnDownSheetProps) {
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const judge = useJudge()
  const missing = note.trim() === ''
  const run = async () => {
    setTried(true)
    if (question === undefined || missing) return
    await judge.mutateAsync({ question: question.id, verdict: 'return', note: note.trim() })
    onClose()
  }
  return (
    <Sheet title={copy.turnDown} open={question !== undefined} onClose={onClose}>
      <Said>{question?.stem ?? ''}</Said>
      <TextArea
        label={copy.note}
        value={note}
        onInput={setNote}
        placeholder={copy.noteHint}
        maxLength={200}
        wrong={tried && missing ? copy.noteMissing : undefined}
      />
      <Said>{copy.turnDownSay}</Said>
      <Failed error={judge.error} told={refusals.judge} />
      <Button onTap={run} busyLabel={copy.turning}>
        {copy.turnDown}
      </Button>
    </Sheet>
  )
}
