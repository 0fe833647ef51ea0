import { isExample } from '#domain/meets/templates'
import { ConfirmSheet } from '#ui'
import { copy } from '../copy/form'
import type { Managed } from '../form/form'
import { refusals } from '../refusals'
import { ways } from '../ways'
import type { Saving } from './use-saving'

/** What the confirmation of publishing is asked for. */
export interface PublishSheetProps {
  managed: Managed
  saving: Saving
  open: boolean
  onClose: () => void
}

/** Says what can't be changed any more, and which standards are still an example (示例); then publishes. */
export function PublishSheet({ managed, saving, open, onClose }: PublishSheetProps) {
  const examples = managed.terms.events.filter(({ scoring }) => isExample(scoring))
  const names = examples.map(({ name }) => name).join('、')
  const warned = examples.length === 0 ? [] : [copy.publishExample(names)]
  const run = async () => {
    const trouble = await saving.publish()
    if (trouble === undefined) await ways.runInstead(managed.meet)
    else if (trouble === 'FLAWED') onClose()
  }
  return (
    <ConfirmSheet
      title={copy.publish}
      say={[copy.publishSay, ...warned].join('\n')}
      open={open}
      onClose={onClose}
      does={copy.publish}
      busy={copy.publishing}
      error={saving.publishError}
      told={refusals.publish}
      run={run}
    />
  )
}
