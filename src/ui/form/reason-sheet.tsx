import { type ReactNode, useState } from 'react'
import { newKey } from '#cloud'
import type { Told } from '../asked/trouble'
import { Button } from '../button/button'
import { Field } from '../field/field'
import { Sheet } from '../sheet/sheet'
import { copy } from './copy'
import { Failed } from './failed'
import { Said } from './said'

/** What a change with a reason is asked for. */
export interface ReasonSheetProps {
  title: string
  /** What will be so afterwards. */
  say: string
  open: boolean
  onClose: () => void
  /** The button's words, and while it runs. */
  does: string
  busy: string
  error: unknown
  told: Told
  /** Runs it; the same key until it went through. */
  run: (reason: string, key: string) => Promise<unknown>
  /** More to fill in, above the reason. */
  children?: ReactNode
}

/** Asks for the reason (原因) of a change that is kept for good, then does it. */
export function ReasonSheet(props: ReasonSheetProps) {
  const { title, say, open, onClose, does, busy, error, told, run, children } = props
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [key, setKey] = useState(newKey)
  const missing = tried && reason.trim() === ''
  const act = async () => {
    setTried(true)
    if (reason.trim() === '') return
    await run(reason.trim(), key)
    setReason('')
    setTried(false)
    setKey(newKey())
    onClose()
  }
  return (
    <Sheet title={title} open={open} onClose={onClose}>
      <Said>{say}</Said>
      {children}
      <Reason value={reason} onInput={setReason} missing={missing} />
      <Failed error={error} told={told} />
      <Button onTap={act} busyLabel={busy}>
        {does}
      </Button>
    </Sheet>
  )
}

interface Written {
  value: string
  onInput: (value: string) => void
  /** Somebody tried without one. */
  missing: boolean
}

/** The reason itself: it can't be left out. */
export function Reason({ missing, ...written }: Written) {
  return (
    <Field
      label={copy.reason}
      placeholder={copy.reasonHint}
      maxLength={100}
      wrong={missing ? copy.reasonMissing : undefined}
      {...written}
    />
  )
}
