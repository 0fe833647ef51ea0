import { type Attempt, cutsOf, NO_TALLY } from '#domain/exam'
import { command, type Fields } from '#server/platform'
import { attempts } from '../store'
import { attemptsAfter, BATCH } from './batch'
import { bestOf, withAnswers, withPeople } from './count-people'
import { figuresOf } from './figures'
import { newJob } from './job'
import { type Analysis, analyses, type HeldSitting, held } from './store'
import { walkDue } from './walk'

/** Looked at in one turn; the others come with the next. */
const SITTINGS = 5
const NOTHING = { phase: 'people', total: NO_TALLY, units: {}, spread: {}, items: {} } as const

/** Begins to count a sitting, or begins anew after a correction. At most three operations. */
async function begin({ _id, analyseSince: since }: HeldSitting, now: number): Promise<void> {
  const [open] = await attempts.find({ sitting: _id, state: 'open' }, { limit: 1 })
  if (open) return
  const fresh = { ...newJob(_id, now), ...NOTHING, since }
  if (await analyses.add({ _id, ...fresh, figures: null })) return
  const change = { ...fresh, total: command.set(NO_TALLY), units: command.set({}) }
  await analyses.updateOne(
    { _id, since: command.lt(since) },
    { ...change, spread: command.set({}), items: command.set({}) },
  )
}

/** Officers whose attempts all lie in the batch; the last one's may go on in the next. */
function whole(batch: readonly Attempt[]): readonly Attempt[] {
  const last = batch.at(-1)?.officer
  return batch.length < BATCH ? batch : batch.filter(({ officer }) => officer !== last)
}

async function counted(analysis: Analysis, sitting: HeldSitting, batch: readonly Attempt[]) {
  const best = bestOf(batch, sitting)
  if (analysis.phase === 'items') {
    const cuts = cutsOf(analysis.spread)
    return { ...analysis, items: withAnswers(analysis.items, best, sitting, cuts) }
  }
  return { ...analysis, ...withPeople(analysis, best, sitting) }
}

/** What is kept of the counting so far. */
const change = ({ phase, total, units, spread, items }: Analysis): Fields => ({
  phase,
  total: command.set(total),
  units: command.set(units),
  spread: command.set(spread),
  items: command.set(items),
})

async function finish(analysis: Analysis, sitting: HeldSitting, now: number): Promise<Fields> {
  const figures = await figuresOf(analysis, sitting, now)
  // A correction graded meanwhile has set another moment: then it is counted once more.
  await held.update({ _id: sitting._id, analyseSince: analysis.since }, { analyseSince: 0 })
  return { figures: command.set(figures), state: 'done' }
}

const step =
  (clock: () => number) =>
  async (analysis: Analysis): Promise<Fields> => {
    const { sitting: id, cursor, phase } = analysis
    const sitting = await held.get(id)
    if (!sitting) return { state: 'done' }
    const batch = await attemptsAfter(id, cursor, { state: 'submitted' })
    const people = whole(batch)
    const after = await counted(analysis, sitting, people)
    if (batch.length === BATCH) return { ...change(after), cursor: people.at(-1)?._id ?? cursor }
    if (phase === 'people') return { ...change({ ...after, phase: 'items' }), cursor: '' }
    return { ...change(after), ...(await finish(after, sitting, clock())) }
  }

/**
 * Counts the results of sittings that are over and have nobody under way any more, and again after each correction
 * (题目分析), a batch at a time.
 */
export async function analyseDue(clock: () => number): Promise<{ done: number }> {
  const due = await held.find(
    {
      analyseSince: command.gt(0),
      state: command.in(['published', 'released']),
      'terms.closesAt': command.lt(clock()),
    },
    { sort: [['analyseSince', 'asc']], limit: SITTINGS },
  )
  for (const sitting of due) await begin(sitting, clock())
  return walkDue(analyses, clock, step(clock))
}
