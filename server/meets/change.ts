import { mayAct, type Officer } from '#domain/org'
import { recordAct } from '#server/org'
import {
  command,
  isRefusal,
  type OfficerCall,
  type Refusal,
  refuse,
  type Transaction,
  transact,
} from '#server/platform'
import { type MeetAct, type MeetFile, meetFiles } from './store'

/** What an act changes of a meet, whole fields; and what must be written with it or not at all. */
export interface Change {
  readonly fields: Partial<Omit<MeetFile, '_id' | 'seq'>>
  readonly also?: (within: Transaction) => Promise<void>
}

/** Looks at a meet as it stands: what is to be changed, nothing where it is done already, or why not. */
export type Rule<C extends string> = (meet: MeetFile) => Promise<Change | 'done' | Refusal<C>>

const TRIES = 5

/** The meet, when the asker organises at its place or above; else a refusal. One operation. */
export async function meetInPlace(asker: Officer, id: string) {
  const meet = await meetFiles.get(id)
  if (!meet) return refuse('MEET_NOT_FOUND')
  return mayAct(asker.grants, 'organiser', meet.path) ? meet : refuse('OUT_OF_PLACE')
}

/** The list of acts with one more: it is written with the act itself, so that none is without its line. */
export const withAct = (
  { acts }: Pick<MeetFile, 'acts'>,
  { officer, now }: OfficerCall,
  what: string,
  reason = '',
): readonly MeetAct[] => [
  ...acts,
  { what, by: officer.name, byOfficer: officer._id, at: now.getTime(), reason },
]

/** The SDK would merge an object into the one that is there; lists it replaces. */
const whole = ({ terms, ...fields }: Change['fields']) =>
  terms === undefined ? fields : { ...fields, terms: command.set(terms) }

/** All or nothing: the meet as it was looked at, and what goes with it; false when somebody was quicker. */
const together = (
  { _id, seq }: MeetFile,
  { fields }: Change,
  also: NonNullable<Change['also']>,
): Promise<boolean> =>
  transact(async (within) => {
    const now = await within.get<MeetFile>('meets', _id)
    if (now?.seq !== seq) return false
    await within.update('meets', _id, { ...whole(fields), seq: seq + 1 })
    await also(within)
    return true
  })

async function written(meet: MeetFile, change: Change): Promise<boolean> {
  if (change.also) return together(meet, change, change.also)
  const where = { _id: meet._id, seq: meet.seq }
  return (await meetFiles.update(where, { ...whole(change.fields), seq: meet.seq + 1 })) > 0
}

/**
 * Changes a meet by a rule that looks at it as it stands: who was overtaken looks again, so that no act is built on what
 * is no longer so. One operation beside what `find` and the rule take, three more with documents that go with it.
 */
export async function changed<C extends string, F extends string>(
  find: () => Promise<MeetFile | Refusal<F>>,
  rule: Rule<C>,
): Promise<MeetFile | Refusal<C | F>> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const meet = await find()
    if (isRefusal(meet)) return meet
    const change = await rule(meet)
    if (isRefusal(change)) return change
    if (change === 'done') return meet
    if (await written(meet, change)) return { ...meet, ...change.fields, seq: meet.seq + 1 }
  }
  throw new Error(`a meet changed ${TRIES} times while it was looked at`)
}

/** A saved draft is nobody else's business yet; it is told in the meet alone. */
const UNTOLD = 'keep'

/**
 * The latest act's line in the audit log (操作记录), once: whoever asks again after a crash writes what is missing. One
 * operation.
 */
async function told(call: OfficerCall, { _id, path, terms, acts }: MeetFile): Promise<void> {
  const act = acts.at(-1)
  if (!act || act.what === UNTOLD) return
  const officer = { ...call.officer, _id: act.byOfficer, name: act.by }
  await recordAct({ ...call, officer, now: new Date(act.at) }, `${_id} ${acts.length}`, {
    ...{ act: 'runMeet', on: act.what, onId: _id, unitName: terms.title, path },
    reason: act.reason === '' ? null : act.reason,
  })
}

/**
 * The same for who organises the meet, told in the audit log: three operations beside the rule's, five with documents
 * that go with it.
 */
export async function changeMeet<C extends string>(call: OfficerCall, id: string, rule: Rule<C>) {
  const after = await changed(() => meetInPlace(call.officer, id), rule)
  if (!isRefusal(after)) await told(call, after)
  return after
}
