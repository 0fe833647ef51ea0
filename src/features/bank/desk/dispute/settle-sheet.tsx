import { useState } from 'react'
import { Button, ChoiceLine, Failed, Sheet, TextArea } from '#ui'
import { answeringCopy as copy } from '../../copy/disputes'
import { useSettle } from '../../queries'
import { refusals } from '../../refusals'
import type { Disputed } from './index'

const HOWS = ['refuse', 'reword', 'mend', 'withdraw'] as const
const choices = HOWS.map((key) => ({ key, label: copy.hows[key] }))

/** What the answer to a dispute is asked for. */
interface SettleSheetProps {
  disputed: Disputed
  open: boolean
  onClose: () => void
}

/** Answers a dispute (答复异议): what becomes of the question, and the reason its sender reads. */
export function SettleSheet({ disputed: { dispute }, open, onClose }: SettleSheetProps) {
  const [how, setHow] = useState<(typeof HOWS)[number]>('refuse')
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const settle = useSettle()
  const missing = note.trim() === ''
  const run = async () => {
    setTried(true)
    if (missing) return
    await settle.mutateAsync({ dispute, how, note: note.trim() })
    onClose()
  }
  return (
    <Sheet title={copy.settleTitle} open={open} onClose={onClose}>
      <ChoiceLine
        label={copy.how}
        choices={choices}
        value={how}
        onChange={setHow}
        say={copy.howSay[how]}
      />
      <TextArea
        label={copy.note}
        value={note}
        onInput={setNote}
        placeholder={copy.noteHint}
        maxLength={200}
        short
        wrong={tried && missing ? copy.noteMissing : undefined}
      />
      <Failed error={settle.error} told={refusals.settleDispute} />
      <Button onTap={run} busyLabel={copy.settling}>
        {copy.settle}
      </Button>
    </Sheet>
  )
}
