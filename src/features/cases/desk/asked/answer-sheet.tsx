import { useState } from 'react'
import { codeOf, say } from '#cloud'
import { Button, Notice, Said, Sheet, TextArea } from '#ui'
import { useAnswerAsked } from '../changes'
import { askedCopy as copy } from '../copy/asked'
import { refusals } from '../refusals'
import type { Question } from './asked-list'

/** What the sheet of an answer is asked for. */
export interface AnswerSheetProps {
  /** None while the sheet is closed. */
  question: Question | undefined
  onClose: () => void
}

const whyNot = (error: unknown): string =>
  codeOf(error) === 'UNREACHABLE' ? copy.notSent : say(error, refusals.answerAsked)

/** Answers one question (答复), once and for all to read; what was written stays when it does not go through. */
export function AnswerSheet({ question, onClose }: AnswerSheetProps) {
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const answer = useAnswerAsked()
  const run = async () => {
    setTried(true)
    if (question === undefined || text.trim() === '') return
    await answer.mutateAsync({ id: question.id, text: text.trim() })
    onClose()
  }
  return (
    <Sheet title={copy.answer} open={question !== undefined} onClose={onClose}>
      <Said>{question?.text ?? ''}</Said>
      <TextArea
        label={copy.answer}
        value={text}
        onInput={setText}
        placeholder={copy.hint}
        maxLength={500}
        short
        wrong={tried && text.trim() === '' ? copy.missing : undefined}
      />
      <Said>{copy.say}</Said>
      {answer.error !== null && <Notice>{whyNot(answer.error)}</Notice>}
      <Button onTap={run} busyLabel={copy.sending}>
        {copy.send}
      </Button>
    </Sheet>
  )
}
