import type { Input, RefusalCode } from '#contract/index'
import { personalIn } from '#domain/cases'
import { isForPerson } from '#domain/honours'
import { mayAct, nameBeneath } from '#domain/org'
import { officerOf, unitsOf } from '#server/org'
import {
  isRefusal,
  moderateText,
  type OfficerCall,
  type Refusal,
  refuse,
  type UseCase,
} from '#server/platform'
import { isOpenFor } from './open-year'
import { type NominationFile, nominationFiles } from './store'

type Said = Input<'awards', 'nominate'>
type Whom = Pick<NominationFile, 'name' | 'place' | 'path'>
type NotNominated = Refusal<RefusalCode<'awards', 'nominate'>>

/** One operation. */
async function personOf(id: string): Promise<Whom | undefined> {
  const officer = await officerOf(id)
  return officer && { name: officer.name, place: officer.unitName, path: officer.path }
}

/** Two operations. */
async function unitOf(id: string): Promise<Whom | undefined> {
  const [unit] = await unitsOf([id])
  if (!unit || unit.kind === 'province') return undefined
  const above = new Map((await unitsOf(unit.path)).map((one) => [one._id, one]))
  return { name: unit.name, place: nameBeneath(unit, above), path: unit.path }
}

async function whomOf(
  { kind, whom }: Said,
  { officer }: OfficerCall,
): Promise<Whom | NotNominated> {
  const found = await (isForPerson(kind) ? personOf(whom) : unitOf(whom))
  if (!found) return refuse('NOT_ON_ROSTER')
  return mayAct(officer.grants, 'liaison', found.path) ? found : refuse('OUT_OF_PLACE')
}

/** The same nomination again (house law 3), or one that somebody made before. */
const again = (known: NominationFile | undefined, { key, reason }: Said, officer: string) =>
  known && known.by === officer && known.key === key && known.reason === reason
    ? { id: known._id }
    : refuse('ALREADY_NOMINATED')

function fileOf(id: string, said: Said, whom: Whom, { officer, now }: OfficerCall): NominationFile {
  return {
    _id: id,
    ...said,
    ...whom,
    state: 'waiting',
    by: officer._id,
    byName: officer.name,
    at: now.getTime(),
    decided: null,
    revoked: null,
  }
}

/** Nominates a unit or a person of my places for an award of a year, once (推荐). At most five operations. */
export const nominate: UseCase<'awards', 'nominate'> = async (call, said) => {
  const { officer, openid, now } = call
  const id = `${said.kind}:${said.year}:${said.whom}`
  const whom = await whomOf(said, call)
  if (isRefusal(whom)) return whom
  const known = await nominationFiles.get(id)
  if (known) return again(known, said, officer._id)
  if (!isOpenFor(said.year, now)) return refuse('OTHER_YEAR')
  const found = personalIn(said.reason)
  if (found.length > 0) return refuse('NOT_MASKED', { found })
  if ((await moderateText(openid, said.reason)) === 'risky') return refuse('NOT_FIT')
  if (await nominationFiles.add(fileOf(id, said, whom, call))) return { id }
  return again(await nominationFiles.get(id), said, officer._id)
}
