import { Button, Said, Sheet } from '#ui'
import { sheetCopy as copy } from '../copy/sheet'
import { signSheet } from '../hand-over'
import type { Scored } from './scored'

interface Props {
  readonly scored: Scored
  readonly open: boolean
  readonly onClose: () => void
}

/** Says what signing means, then signs on a second tap (签名锁定). */
export function SignSheet({ scored: { duty, entrant, draft }, open, onClose }: Props) {
  return (
    <Sheet title={copy.confirm} open={open} onClose={onClose}>
      <Said>{copy.confirmSay}</Said>
      <Button busyLabel={copy.signing} onTap={() => signSheet(duty, entrant.entrant, draft)}>
        {copy.sign}
      </Button>
      <Button kind="quiet" onTap={onClose}>
        {copy.confirmNo}
      </Button>
    </Sheet>
  )
}
