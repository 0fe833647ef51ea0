import { isDeepStrictEqual } from 'node:util'
import type { Input } from '#contract/index'
import type { MeetTerms } from '#domain/meets'
import type { Unit } from '#domain/org'
import { unitInPlace } from '#server/org'
import { isRefusal, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { changeMeet, withAct } from '../change'
import { idFor } from '../ids'
import { type MeetFile, meetFiles } from '../store'
import { showManaged } from './show-managed'

type Kept = Input<'meets', 'keep'> & { readonly terms: MeetTerms }

const isSame = ({ place, terms }: MeetFile, kept: Kept): boolean =>
  place === kept.place && isDeepStrictEqual(terms, kept.terms)

const fresh = (call: OfficerCall, { key, terms }: Kept, unit: Unit): MeetFile => ({
  _id: idFor('m', call.officer._id, key),
  seq: 1,
  place: unit._id,
  path: unit.path,
  state: 'draft',
  terms,
  ...{ panels: [], judges: [], draws: [], stages: [], revealed: false },
  acts: withAct({ acts: [] }, call, 'keep'),
  createdAt: call.now.getTime(),
})

/** A new draft; the same key again is the same draft, with other content it is refused. Two operations at most. */
async function begin(call: OfficerCall, kept: Kept, unit: Unit) {
  const file = fresh(call, kept, unit)
  if (await meetFiles.add(file)) return file
  const known = await meetFiles.get(file._id)
  return known && isSame(known, kept) ? known : refuse('CHANGED_MEANWHILE')
}

/** The next version of what was seen; sent again it is the same. */
const goOn = (call: OfficerCall, id: string, kept: Kept, unit: Unit) =>
  changeMeet(call, id, async (meet) => {
    if (meet.state !== 'draft') return refuse('FIXED')
    if (meet.seq === kept.from + 1 && isSame(meet, kept)) return 'done'
    if (meet.seq !== kept.from) return refuse('CHANGED_MEANWHILE')
    return {
      fields: {
        ...{ terms: kept.terms, place: unit._id, path: unit.path },
        acts: withAct(meet, call, 'keep'),
      },
    }
  })

/** Keeps a draft of a meet (比武方案) at a place the asker organises at. Three operations, and five to show it. */
export const keep: UseCase<'meets', 'keep'> = async (call, kept) => {
  const unit = await unitInPlace(call.officer, 'organiser', kept.place)
  if (isRefusal(unit)) return unit
  const file = await (kept.meet === null
    ? begin(call, kept, unit)
    : goOn(call, kept.meet, kept, unit))
  return isRefusal(file) ? file : showManaged(file, call.now)
}
