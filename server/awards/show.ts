import type { Reply } from '#contract/index'
import { isOwnNomination } from '#domain/honours'
import { mayAct, type Officer } from '#domain/org'
import type { NominationFile, QuotaFile } from './store'

type Nomination = Reply<'awards', 'decide'>
type Quota = Reply<'awards', 'openYear'>['quotas'][number]

/** A nomination to somebody who answers for its place. */
export function showNomination(file: NominationFile, asker: Officer): Nomination {
  const { _id, kind, year, name, place, reason, state, byName, at, decided, revoked } = file
  const said = revoked ?? decided
  const province = mayAct(asker.grants, 'provincialAdmin', file.path)
  return {
    ...{ id: _id, kind, year, name, place, reason, state, by: byName, at },
    said: said && { by: said.byName, reason: said.reason, at: said.at },
    mayDecide: province && state === 'waiting' && !isOwnNomination(file, asker._id),
    mayRevoke: province && state === 'confirmed',
  }
}

export const showQuota = ({ kind, year, of, most, taken }: QuotaFile): Quota => ({
  ...{ kind, year, of, most, taken },
})
