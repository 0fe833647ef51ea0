import { isDeepStrictEqual } from 'node:util'
import { isFixed } from '#domain/exam'
import type { Unit } from '#domain/org'
import { unitInPlace } from '#server/org'
import { command, isRefusal, type OfficerCall, refuse } from '#server/platform'
import { attempts } from '../store'
import { acted } from './act'
import { type Draft, firstVersion, kindOf, type Own } from './first-version'
import { sittingInPlace } from './in-place'
import { showManaged } from './show-managed'
import { type HeldSitting, held } from './store'

/** A new draft; the same key again is the same draft, with other content it is refused. */
async function begin(call: OfficerCall, draft: Draft, own: Own, unit: Unit) {
  const first = firstVersion(call, draft, own, unit)
  if (await held.add(first)) return first
  const there = await held.get(first._id)
  return isDeepStrictEqual(there, first) ? first : refuse('CHANGED_MEANWHILE')
}

const mayChange = ({ state, terms }: HeldSitting, now: Date): boolean =>
  state === 'draft' || (state === 'published' && !isFixed(terms, now.getTime()))

/** The next version. What was published goes back to being a draft: nobody has begun, and papers are made anew. */
async function change(call: OfficerCall, id: string, draft: Draft, own: Own, unit: Unit) {
  const found = await sittingInPlace(call.officer, id)
  if (isRefusal(found)) return found
  if (found.kind !== kindOf(own)) return refuse('SITTING_NOT_FOUND')
  if (found.lastKey === draft.key && found.version === draft.from + 1) return found
  if (!mayChange(found, call.now)) return refuse('FIXED')
  const changed = await held.updateOne(
    { _id: id, version: draft.from, state: found.state },
    {
      terms: command.set(draft.terms),
      exam: command.set(own.exam),
      round: command.set(own.round),
      place: command.set(unit.path),
      heldAt: unit._id,
      state: 'draft',
      questions: command.set([]),
      pools: command.set([]),
      expected: 0,
      lastKey: draft.key,
      version: command.inc(1),
      ...acted(call, 'draft'),
    },
  )
  if (!changed) return refuse('CHANGED_MEANWHILE')
  if (found.state === 'published') await attempts.remove({ sitting: id, state: 'prepared' })
  return changed
}

/** Keeps a draft of an exam or a round at a unit the asker answers for. At most seven operations. */
export async function keepDraft(call: OfficerCall, draft: Draft, own: Own) {
  const unit = await unitInPlace(call.officer, 'organiser', draft.place)
  if (isRefusal(unit)) return unit
  const kept = await (draft.sitting === null
    ? begin(call, draft, own, unit)
    : change(call, draft.sitting, draft, own, unit))
  return isRefusal(kept) ? kept : showManaged(kept, call.now)
}
