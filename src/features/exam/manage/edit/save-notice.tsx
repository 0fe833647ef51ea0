import { codeOf, say } from '#cloud'
import { Notice, Overtaken } from '#ui'
import { refusals } from '../refusals'
import { copy } from './copy'
import type { FieldsProps } from './edit-form'

/** Above the form: why it did not go through, what the cloud found, or that it was changed elsewhere. */
export function SaveNotice({ filling, saving }: FieldsProps) {
  if (filling.managed?.fixed) return <Notice icon="lock">{copy.fixed}</Notice>
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
        {lost ? copy.notSent : say(saving.error, refusals.draft)}
      </Notice>
    )
  }
  if (Object.keys(saving.gaps).length > 0) return <Notice>{copy.gaps}</Notice>
  if (saving.flaws.length > 0) return <Notice>{copy.flawed(saving.flaws.length)}</Notice>
  if (filling.managed?.state === 'published') return <Notice kind="plain">{copy.published}</Notice>
  return null
}
