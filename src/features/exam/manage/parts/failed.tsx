import { codeOf, say } from '#cloud'
import { Notice, type Told } from '#ui'

/** Why a change did not go through (没办成); nothing while nothing went wrong. */
export function Failed({ error, told }: { error: unknown; told: Told }) {
  if (error === null || error === undefined) return null
  const icon = codeOf(error) === 'UNREACHABLE' ? 'no-network' : 'info'
  return <Notice icon={icon}>{say(error, told)}</Notice>
}
