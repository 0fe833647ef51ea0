import { View } from '@tarojs/components'
import { useState } from 'react'
import { codeOf, say } from '#cloud'
import type { Reply } from '#contract/index'
import { Button, Notice, Sheet, TextArea } from '#ui'
import { copy, refusals } from '../copy'
import { useAnswer } from '../queries'
import './answer-sheet.scss'

/** A message as those see it who answer. */
export type Waiting = Reply<'feedback', 'list'>['messages'][number]

const whyNot = (error: unknown): string =>
  codeOf(error) === 'UNREACHABLE' ? copy.answerNotSent : say(error, refusals.answer)

/** What the sheet of an answer is asked for. */
export interface AnswerSheetProps {
  /** None while the sheet is closed. */
  message: Waiting | undefined
  onClose: () => void
}

/** Answers one message, once; what was written stays when it does not go through. */
export function AnswerSheet({ message, onClose }: AnswerSheetProps) {
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const answer = useAnswer()
  const missing = tried && text.trim() === ''
  const run = async () => {
    setTried(true)
    if (message === undefined || text.trim() === '') return
    await answer.mutateAsync({ id: message.id, text: text.trim() })
    onClose()
  }
  return (
    <Sheet title={copy.answer} open={message !== undefined} onClose={onClose}>
      <View className="answer-of">{message?.text ?? ''}</View>
      <TextArea
        label={copy.answer}
        value={text}
        onInput={setText}
        placeholder={copy.answerHint}
        maxLength={500}
        wrong={missing ? copy.answerMissing : undefined}
      />
      <View className="answer-say">{copy.answerSay}</View>
      {answer.error !== null && <Notice>{whyNot(answer.error)}</Notice>}
      <Button onTap={run} busyLabel={copy.sending}>
        {copy.send}
      </Button>
    </Sheet>
  )
}
