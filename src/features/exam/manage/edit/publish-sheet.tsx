import { serverNow } from '#cloud'
import { ConfirmSheet, momentText } from '#ui'
import { usePublish } from '../changes'
import type { Managed } from '../form/form'
import { refusals } from '../refusals'
import { ways } from '../ways'
import { copy } from './copy'

/** Terms stand fixed from here on before the opening. */
const FIXED_BEFORE_MS = 120_000

/** What the confirmation of publishing is asked for. */
export interface PublishSheetProps {
  managed: Managed
  open: boolean
  onClose: () => void
}

/** Says what can't be changed any more, and until when the rest can; then publishes (发布). */
export function PublishSheet({ managed, open, onClose }: PublishSheetProps) {
  const publish = usePublish()
  const fixedAt = momentText(managed.terms.opensAt - FIXED_BEFORE_MS, serverNow())
  const run = async () => {
    await publish.mutateAsync({ sitting: managed.sitting, from: managed.version })
    onClose()
    await ways.deskInstead(managed.sitting)
  }
  return (
    <ConfirmSheet
      title={copy.publish}
      say={copy.publishSay(fixedAt)}
      open={open}
      onClose={onClose}
      does={copy.publish}
      busy={copy.publishing}
      error={publish.error}
      told={refusals.publish}
      run={run}
    />
  )
}
