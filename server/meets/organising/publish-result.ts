import { isDeepStrictEqual } from 'node:util'
import type { Input } from '#contract/index'
import { changesBetween, eventStanding, type MeetEvent } from '#domain/meets'
import { isRefusal, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { changeMeet, withAct } from '../change'
import { gathered } from '../evidence-of'
import { isFrozen, stageOf, withStage } from '../in-stages'
import { eventOf, type OfStage } from '../meet-of'
import { resultIdOf } from '../results-of'
import { type MeetFile, type MeetResult, meetResults, type StageState } from '../store'
import { tellResult } from '../tell-result'
import { showManaged } from './show-managed'

type Publishing = Input<'meets', 'publishResult'>
type Draft = Omit<MeetResult, '_id' | 'version' | 'at'>

const HOUR_MS = 3_600_000
/** Publications of one version that were cut short, at most: each leaves a number unused. */
const TRIES = 20

/** The evidence of a stage with its standing, against the version before. At most five operations. */
async function draftOf(
  call: OfficerCall,
  meet: MeetFile,
  event: MeetEvent,
  { from, reason, ...of }: Publishing,
) {
  const before = from > 0 ? await meetResults.get(resultIdOf(of, from)) : undefined
  const stays = new Set(before?.entrants.map(({ id }) => id))
  const { evidence, missing } = await gathered(meet, event, of, stays)
  if (missing > 0) return refuse('SHEETS_MISSING', { missing })
  const rows = eventStanding(evidence)
  if (rows.length === 0) return refuse('SHEETS_MISSING', { missing: 0 })
  if (before && isDeepStrictEqual(rows, before.rows)) return refuse('NOTHING_NEW')
  if (before && reason === '') return refuse('REASON_NEEDED')
  const changes = before ? changesBetween(before.rows, rows) : []
  const { name: by } = call.officer
  return { ...evidence, meet: meet._id, after: from, by, reason, rows, changes }
}

const isSame = ({ _id, version, at, ...known }: MeetResult, draft: Draft): boolean =>
  isDeepStrictEqual(known, draft)

/**
 * Keeps a version for good before anybody can see it. One that a publication cut short left behind is taken up when it
 * says the same; else the next number is used, and nothing that was ever kept is written over.
 */
async function snapshot(of: OfStage, draft: Draft, at: number): Promise<MeetResult> {
  for (let version = draft.after + 1; version <= draft.after + TRIES; version += 1) {
    const result = { ...draft, _id: resultIdOf(of, version), version, at }
    if (await meetResults.add(result)) return result
    const known = await meetResults.get(result._id)
    if (known && isSame(known, draft)) return known
  }
  throw new Error(`no number is left for a result of ${of.event}`)
}

/** What was published meanwhile may be this very publication. One operation. */
async function isRetry({ version }: StageState, said: Publishing): Promise<boolean> {
  const { from, reason, ...of } = said
  const result = await meetResults.get(resultIdOf(of, version))
  return result?.after === from && result.reason === reason
}

function stateAfter(meet: MeetFile, of: OfStage, version: number, now: Date): StageState {
  const held = isFrozen(meet, now)
  const before = stageOf(meet, of)
  return {
    ...{ event: of.event, stage: of.stage, state: 'provisional', version, held },
    publishedAt: now.getTime(),
    // The time for appeals begins when everybody can see what they would appeal.
    appealsUntil: held ? null : now.getTime() + meet.terms.appealHours * HOUR_MS,
    shown: held ? (before?.shown ?? 0) : version,
  }
}

/**
 * Publishes a stage's result as provisional (公布待定成绩): first the snapshot, then the meet's own state, so that what is
 * seen can always be recomputed; a crash between the two heals when it is asked for again. A later version needs a reason
 * and says what it changed. About ten operations, one more for each further 500 sheets, three for each hundred people
 * told, and five to show it.
 */
export const publishResult: UseCase<'meets', 'publishResult'> = async (call, said) => {
  const { from, reason, ...of } = said
  const after = await changeMeet(call, of.meet, async (meet) => {
    const event = eventOf(meet, of)
    if (!event || meet.state === 'draft') return refuse('EVENT_NOT_FOUND')
    const known = stageOf(meet, of)
    if (known && known.version !== from)
      return (await isRetry(known, said)) ? 'done' : refuse('CHANGED_MEANWHILE')
    if (!known && from !== 0) return refuse('CHANGED_MEANWHILE')
    if (known?.state === 'final') return refuse('FIXED')
    const draft = await draftOf(call, meet, event, said)
    if (isRefusal(draft)) return draft
    const { version } = await snapshot(of, draft, call.now.getTime())
    return {
      fields: {
        stages: withStage(meet, stateAfter(meet, of, version, call.now)),
        acts: withAct(meet, call, 'publishResult', reason === '' ? event.name : reason),
      },
    }
  })
  if (isRefusal(after)) return after
  if (stageOf(after, of)?.held === false) await tellResult(after, of, call.now)
  return showManaged(after, call.now)
}
