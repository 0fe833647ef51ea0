import type { Officer } from '#domain/org'
import { officers } from './store'

/** The roster entry an OPENID is bound to (house law 2). One operation. */
export async function identify(openid: string): Promise<Officer | undefined> {
  const [officer] = await officers.find({ openid, status: 'active' }, { limit: 1 })
  return officer
}
