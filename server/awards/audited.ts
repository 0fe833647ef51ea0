import type { Audited } from '#server/org'
import type { NominationFile } from './store'

type Act = 'confirmAward' | 'refuseAward' | 'revokeAward'
const NAMES = {
  pioneerTeam: '党员先锋队',
  modelPost: '党员示范岗',
  excellentUnit: '优秀单位',
  excellentPerson: '优秀个人',
} as const

/** What 操作记录 says of an award: who or what it is for, with its name. */
export const audited = (
  { _id, kind, year, name, place, path }: NominationFile,
  act: Act,
  reason: string,
): Audited => ({
  act,
  on: `${name} ${year} 年${NAMES[kind]}`,
  onId: _id,
  unitName: place,
  path,
  reason: reason === '' ? null : reason,
})
