import type { Told } from '../asked/trouble'
import { Button } from '../button/button'
import { Sheet } from '../sheet/sheet'
import { Failed } from './failed'
import { Said } from './said'

/** What a change to be confirmed is asked for. */
export interface ConfirmSheetProps {
  title: string
  /** What will be so afterwards; line breaks are kept. */
  say: string
  open: boolean
  onClose: () => void
  does: string
  busy: string
  error: unknown
  told: Told
  run: () => Promise<unknown>
}

/** Says what a change means, then does it on a second tap (确认). */
export function ConfirmSheet(props: ConfirmSheetProps) {
  const { title, say, open, onClose, does, busy, error, told, run } = props
  return (
    <Sheet title={title} open={open} onClose={onClose}>
      <Said>{say}</Said>
      <Failed error={error} told={told} />
      <Button onTap={run} busyLabel={busy}>
        {does}
      </Button>
    </Sheet>
  )
}
