import Taro from '@tarojs/taro'
import { say } from '#cloud'
import type { Reply } from '#contract/index'
import { Button, Notice, Sheet } from '#ui'
import { copy, refusals, roleNames } from '../copy'
import { useRevoke } from '../queries'
import { useReasoned } from '../use-reasoned'
import { Consequence } from './consequence'
import { Reason } from './reason'

/** What the sheet of a revocation is asked for. */
export interface RevokeSheetProps {
  officer: { readonly id: string; readonly name: string }
  /** Which right; none while the sheet is closed. */
  grant: Reply<'org', 'officer'>['grants'][number] | undefined
  onClose: () => void
}

/** Takes a right back (撤销授权), after what it means was said. */
export function RevokeSheet({ officer, grant, onClose }: RevokeSheetProps) {
  const revoke = useRevoke()
  const reasoned = useReasoned()
  const run = () =>
    reasoned.run(async (reason) => {
      if (!grant) return
      const { role, unit } = grant
      await revoke.mutateAsync({ officer: officer.id, role, unit, reason })
      onClose()
      void Taro.showToast({ title: copy.revoked, icon: 'none' })
    })
  return (
    <Sheet title={copy.revokeTitle} open={grant !== undefined} onClose={onClose}>
      {grant && (
        <Consequence>
          {copy.revokeSay(officer.name, roleNames[grant.role], grant.unitName)}
        </Consequence>
      )}
      <Reason {...reasoned.field} />
      {revoke.error !== null && <Notice>{say(revoke.error, refusals.revoke)}</Notice>}
      <Button onTap={run} busyLabel={copy.revoking}>
        {copy.revokeDo}
      </Button>
    </Sheet>
  )
}
