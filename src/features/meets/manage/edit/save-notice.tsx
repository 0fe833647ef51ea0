import { codeOf, say } from '#cloud'
import { Notice, Overtaken } from '#ui'
import { copy } from '../copy/form'
import { refusals } from '../refusals'
import type { FieldsProps } from './edit-form'

/** An earlier wording of a new form had arrived after all: it is in the list, and this is not its next version. */
const refusedText = ({ form }: FieldsProps['filling'], error: unknown): string =>
  form.meet === null && codeOf(error) === 'CHANGED_MEANWHILE'
    ? copy.arrived
    : say(error, refusals.keep)

/** Above the form: why it did not go through, what the cloud found, or that it was changed elsewhere. */
export function SaveNotice({ filling, saving }: FieldsProps) {
  if (filling.managed && filling.managed.state !== 'draft')
    return <Notice icon="lock">{copy.fixed}</Notice>
  if (filling.overtaken)
    return (
      <Overtaken onTheirs={saving.takeTheirs} onMine={saving.takeMine}>
        {copy.overtaken}
      </Overtaken>
    )
  if (saving.error !== null && filling.changed) {
    const lost = codeOf(saving.error) === 'UNREACHABLE'
    return (
      <Notice icon={lost ? 'no-network' : 'info'}>
        {lost ? copy.notSent : refusedText(filling, saving.error)}
      </Notice>
    )
  }
  if (Object.keys(saving.gaps).length > 0) return <Notice>{copy.gapNotice}</Notice>
  if (saving.publishError !== null)
    return <Notice>{say(saving.publishError, refusals.publish)}</Notice>
  return null
}
