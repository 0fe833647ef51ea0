import Taro from '@tarojs/taro'
import { useState } from 'react'
import { keptForms } from '#cloud'
import { Button, ChoiceLine, Failed, Said, Sheet, TextArea } from '#ui'
import { useAnswerAppeal } from '../changes'
import { copy } from '../copy/run'
import type { Managed } from '../form/form'
import { refusals } from '../refusals'

/** By the appeal's id; kept until the cloud has acknowledged it. */
const drafts = keptForms<string>('meets.answer.1')

type Verdict = keyof typeof copy.verdicts
const verdicts = (['upheld', 'refused'] as const).map((key) => ({
  key,
  label: copy.verdicts[key],
}))

/** What answering an appeal is asked for. */
export interface AnswerSheetProps {
  appeal: Managed['appeals'][number]
  onClose: () => void
}

/** Answers an appeal (答复申诉): upheld or not, and why; everybody reads it. */
export function AnswerSheet({ appeal, onClose }: AnswerSheetProps) {
  useState(() => drafts.takeUp(appeal.id))
  const text = drafts.useForm(appeal.id) ?? ''
  const [verdict, setVerdict] = useState<Verdict>('refused')
  const [tried, setTried] = useState(false)
  const answer = useAnswerAppeal()
  const send = async () => {
    setTried(true)
    if (text.trim() === '') return
    await answer.mutateAsync({ appeal: appeal.id, verdict, text: text.trim() })
    drafts.drop(appeal.id)
    void Taro.showToast({ title: copy.done, icon: 'none' })
    onClose()
  }
  return (
    <Sheet title={copy.appealHead(appeal)} open onClose={onClose}>
      <Said>{appeal.text}</Said>
      <ChoiceLine
        label={copy.verdict}
        choices={verdicts}
        value={verdict}
        onChange={setVerdict}
        say={copy.answerSay}
      />
      <TextArea
        label={copy.answerText}
        value={text}
        onInput={(typed) => drafts.keep(appeal.id, typed)}
        placeholder={copy.answerHint}
        maxLength={300}
        short
        wrong={tried && text.trim() === '' ? copy.answerMissing : undefined}
      />
      <Failed error={answer.error} told={refusals.answerAppeal} />
      <Button onTap={send} busyLabel={copy.answering}>
        {copy.answer}
      </Button>
    </Sheet>
  )
}
