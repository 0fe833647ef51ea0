import type { Officer } from '#domain/org'
import { command } from '#server/platform'
import { officers } from './store'

const MOST = 1000

/** Puts people on the roster (上册); who is there already stays as they are. At most two operations. */
export async function admit(people: readonly Officer[]): Promise<void> {
  if (people.length === 0) return
  const ids = people.map(({ _id }) => _id)
  const there = await officers.find(
    { _id: command.in(ids) },
    { limit: MOST, fields: { _id: true } },
  )
  const known = new Set(there.map(({ _id }) => _id))
  await officers.addMany(people.filter(({ _id }) => !known.has(_id)))
}

/** What a roster says of somebody it has already. */
export type Amended = Partial<
  Omit<Officer, '_id' | 'openid' | 'boundAt' | 'path' | 'grants'> & Pick<Officer, 'path' | 'grants'>
>

/** Changes what the roster says of somebody (改册); history and binding stay theirs. One operation. */
export async function amend(id: string, { path, grants, ...said }: Amended): Promise<void> {
  const whole = {
    ...(path && { path: command.set(path) }),
    ...(grants && { grants: command.set(grants) }),
  }
  await officers.update({ _id: id }, { ...said, ...whole })
}
