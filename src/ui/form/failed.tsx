import { codeOf, say } from '#cloud'
import type { Told } from '../asked/trouble'
import { Notice } from '../notice/notice'

/** Why a change did not go through (没办成); nothing while nothing went wrong. */
export function Failed({ error, told }: { error: unknown; told: Told }) {
  if (error === null || error === undefined) return null
  const icon = codeOf(error) === 'UNREACHABLE' ? 'no-network' : 'info'
  return <Notice icon={icon}>{say(error, told)}</Notice>
}
