import { CAST } from './cast'
import { type DemoOrganisation, demoOrganisation } from './organisation'

/** What somebody types to try binding as the one of the cast who never did. */
export interface ToBind {
  readonly openid: string
  readonly name: string
  readonly certificate: string
  readonly staffNumber: string
  readonly unitName: string
  readonly invitation: string
}

/** The roster entry, certificate and invitation code with which binding (绑定) can be tried. */
export function toBind({ officers, units }: DemoOrganisation = demoOrganisation()): ToBind {
  const { openid, officerId, certificate } = CAST.visitor
  const officer = officers.find(({ _id }) => _id === officerId)
  const unit = units.find(({ _id }) => _id === officer?.unit)
  if (!officer || !unit) throw new Error(`${officerId} is not on the roster`)
  const { name, staffNumber, unitName } = officer
  return { openid, name, certificate, staffNumber, unitName, invitation: unit.invitation }
}
