import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button, type Choice, ChoiceLine, Failed, Said, Sheet, TextArea } from '#ui'
import { answerCopy as copy, type Objection } from '../copy'
import { useAnswerObjection } from '../queries'
import { refusals } from '../refusals'

type Verdict = 'upheld' | 'refused'
const verdicts = [
  { key: 'refused', label: copy.refused },
  { key: 'upheld', label: copy.upheld },
] as const satisfies readonly Choice<Verdict>[]

interface AnswerSheetProps {
  objection: Objection
  onClose: () => void
}

/** Answers one objection (答复异议), once; what was written stays when it does not go through. */
export function AnswerSheet({ objection, onClose }: AnswerSheetProps) {
  const [verdict, setVerdict] = useState<Verdict | ''>('')
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const answer = useAnswerObjection()
  const missing = text.trim() === ''
  const run = async () => {
    setTried(true)
    if (missing || verdict === '') return
    await answer.mutateAsync({ objection: objection.id, verdict, text: text.trim() })
    onClose()
    void Taro.showToast({ title: copy.done, icon: 'none' })
  }
  return (
    <Sheet title={copy.title} open onClose={onClose}>
      <Said>{`“${objection.text}”\n${copy.say}`}</Said>
      <ChoiceLine<Verdict | ''>
        label={copy.verdict}
        choices={verdicts}
        value={verdict}
        onChange={setVerdict}
        wrong={tried && verdict === '' ? copy.verdictMissing : undefined}
        {...(verdict === 'upheld' && { say: copy.upheldSay })}
      />
      <TextArea
        label={copy.text}
        value={text}
        onInput={setText}
        placeholder={copy.textHint}
        maxLength={300}
        short
        wrong={tried && missing ? copy.textMissing : undefined}
      />
      <Failed error={answer.error} told={refusals.answerObjection} />
      <Button onTap={run} busyLabel={copy.busy}>
        {copy.does}
      </Button>
    </Sheet>
  )
}
