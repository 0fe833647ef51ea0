import Taro from '@tarojs/taro'
import { say } from '#cloud'
import { Button, Notice, Sheet } from '#ui'
import { copy, refusals } from '../copy'
import { useRelease } from '../queries'
import { useReasoned } from '../use-reasoned'
import { Consequence } from './consequence'
import { Reason } from './reason'

/** What the sheet of a release is asked for. */
export interface ReleaseSheetProps {
  officer: { readonly id: string; readonly name: string }
  open: boolean
  onClose: () => void
}

/** Frees a roster entry (解除绑定), after what it means was said. */
export function ReleaseSheet({ officer, open, onClose }: ReleaseSheetProps) {
  const release = useRelease()
  const reasoned = useReasoned()
  const run = () =>
    reasoned.run(async (reason) => {
      await release.mutateAsync({ officer: officer.id, reason })
      onClose()
      void Taro.showToast({ title: copy.released, icon: 'none' })
    })
  return (
    <Sheet title={copy.release} open={open} onClose={onClose}>
      <Consequence>{copy.releaseSay(officer.name)}</Consequence>
      <Reason {...reasoned.field} usual={copy.releaseReasons} />
      {release.error !== null && <Notice>{say(release.error, refusals.release)}</Notice>}
      <Button onTap={run} busyLabel={copy.releasing}>
        {copy.release}
      </Button>
    </Sheet>
  )
}
