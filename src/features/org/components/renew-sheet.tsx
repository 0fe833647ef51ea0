import { say } from '#cloud'
import { Button, Notice, Sheet } from '#ui'
import { copy, refusals } from '../copy'
import { useRenewInvitation } from '../queries'
import { Consequence } from './consequence'

/** Asks before a unit's invitation code (单位邀请码) is replaced: the old one ends at once. */
export function RenewSheet(props: { unit: string; open: boolean; onClose: () => void }) {
  const { unit, open, onClose } = props
  const renew = useRenewInvitation()
  const run = async () => {
    await renew.mutateAsync({ unit })
    onClose()
  }
  return (
    <Sheet title={copy.renewTitle} open={open} onClose={onClose}>
      <Consequence>{copy.renewSay}</Consequence>
      {renew.error !== null && <Notice>{say(renew.error, refusals.renewInvitation)}</Notice>}
      <Button onTap={run} busyLabel={copy.renewing}>
        {copy.renewDo}
      </Button>
    </Sheet>
  )
}
