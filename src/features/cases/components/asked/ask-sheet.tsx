import { useState } from 'react'
import { newKey } from '#cloud'
import { Button, Failed, Said, Sheet, TextArea } from '#ui'
import { caseRefusals, askedCopy as copy } from '../../copy'
import { useAsk } from '../../queries'

const MOST = 200

/** What the sheet to ask is asked for. */
export interface AskSheetProps {
  of: string
  open: boolean
  onClose: () => void
}

/** Asks the editor something (提问); what was written stays, under the same key, until it went through. */
export function AskSheet({ of, open, onClose }: AskSheetProps) {
  const [text, setText] = useState('')
  const [key, setKey] = useState(newKey)
  const [tried, setTried] = useState(false)
  const ask = useAsk(of)
  const missing = tried && text.trim() === ''
  const send = async () => {
    setTried(true)
    if (text.trim() === '') return
    await ask.mutateAsync({ key, text: text.trim() })
    setText('')
    setKey(newKey())
    setTried(false)
    onClose()
  }
  return (
    <Sheet title={copy.ask} open={open} onClose={onClose}>
      <Said>{copy.askSay}</Said>
      <TextArea
        label={copy.ask}
        value={text}
        onInput={setText}
        placeholder={copy.hint}
        maxLength={MOST}
        wrong={missing ? copy.missing : undefined}
      />
      <Failed error={ask.error} told={caseRefusals.ask} />
      <Button onTap={send} busyLabel={copy.sending}>
        {copy.send}
      </Button>
    </Sheet>
  )
}
