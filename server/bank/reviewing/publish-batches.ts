import { aggregate, command } from '#server/platform'
import { batches, drafts, type QuestionBatch, type QuestionDraft } from '../drafts/store'
import { putIntoBank } from '../published/publish'
import { shelve } from '../published/shelve'
import { publishOne, shelfLineOf } from './publish-one'

const LEASE_MS = 50_000
/** A call waits for so long at most; the rest is the timer's. */
const BUDGET_MS = 8_000
const PORTION = 100
const PAGE = 1000

/** The eldest import that is to be published, for one at a time; a crashed one is followed when its lease ran out. */
async function lease(now: number): Promise<QuestionBatch | undefined> {
  const [due] = await batches.find({ publishing: true }, { sort: [['at', 'asc']], limit: 1 })
  if (!due) return undefined
  return batches.updateOne(
    { _id: due._id, publishing: true, leasedUntil: command.lt(now) },
    { leasedUntil: now + LEASE_MS },
  )
}

/** What was handed in passes with its import; what came back from it alone does not. One operation. */
const pass = ({ _id, review }: QuestionBatch): Promise<number> =>
  drafts.update(
    { import: _id, 'review.state': 'bankReview' },
    {
      'review.state': 'passed',
      'review.decisions': command.push({ each: [review.decisions.at(-1)] }),
      publishing: true,
    },
  )

/** What passed and is not on the shelf yet. */
const passed = (of: string, after: string) => ({
  import: of,
  publishing: true,
  _id: command.gt(after),
})

/** All lines of an import, for the shelf. One operation for each thousand. */
async function linesOf(of: string) {
  const lines: ReturnType<typeof shelfLineOf>[] = []
  let page: QuestionDraft[]
  let after = ''
  do {
    page = await drafts.find(passed(of, after), { sort: [['_id', 'asc']], limit: PAGE })
    lines.push(...page.map(shelfLineOf))
    after = page.at(-1)?._id ?? after
  } while (page.length === PAGE)
  return lines
}

/** How many of an import are in the bank, and how many are not. One operation. */
async function counted(of: string): Promise<{ published: number; left: number }> {
  const { list } = await drafts
    .aggregate()
    .match({ import: of })
    .group({ _id: '$review.state', count: aggregate.sum(1) })
    .limit(4)
    .end()
  const groups = list as readonly { readonly _id: string; readonly count: number }[]
  const all = groups.reduce((sum, { count }) => sum + count, 0)
  const published = groups.find(({ _id }) => _id === 'passed')?.count ?? 0
  return { published, left: all - published }
}

/** Everything is in the bank: now it is seen, all of it by one document; what was not complete can be handed in yet. */
async function finish(batch: QuestionBatch): Promise<void> {
  const lines = await linesOf(batch._id)
  await shelve(lines)
  await drafts.update({ import: batch._id, publishing: true }, { publishing: false })
  const { published, left } = await counted(batch._id)
  await batches.update(
    { _id: batch._id, leasedUntil: batch.leasedUntil },
    {
      publishing: false,
      leasedUntil: 0,
      published,
      'review.state': left > 0 ? 'returned' : 'passed',
    },
  )
}

/** Writes one portion after the other; false when the time is up. */
async function walk(batch: QuestionBatch, inTime: () => boolean): Promise<boolean> {
  let { cursor } = batch
  await pass(batch)
  while (inTime()) {
    const portion = await drafts.find(passed(batch._id, cursor), {
      sort: [['_id', 'asc']],
      limit: PORTION,
    })
    if (portion.length === 0) {
      await finish(batch)
      return true
    }
    await putIntoBank(portion, new Date())
    cursor = portion.at(-1)?._id ?? cursor
    // Only under the own lease: whoever follows begins where this one stopped.
    const kept = { _id: batch._id, leasedUntil: batch.leasedUntil }
    if ((await batches.update(kept, { cursor })) === 0) return false
  }
  await batches.update({ _id: batch._id, leasedUntil: batch.leasedUntil }, { leasedUntil: 0 })
  return false
}

/**
 * Publishes imports that passed (整批入库): questions first, a hundred at a time, the shelf last, so that all become
 * visible together; each step may be repeated. Seven operations for each hundred new questions.
 */
export async function publishBatches(clock: () => number): Promise<{ published: number }> {
  const started = clock()
  const inTime = () => clock() - started <= BUDGET_MS
  let published = 0
  for (;;) {
    const batch = inTime() ? await lease(clock()) : undefined
    if (!batch || !(await walk(batch, inTime))) return { published }
    published += 1
  }
}

/** Single drafts that passed and a crash left on the way; run by the timer. One operation while there are none. */
export async function publishLeft(now: Date): Promise<{ published: number }> {
  const left = { publishing: true, import: null }
  const found = await drafts.find(left, { sort: [['at', 'asc']], limit: PORTION })
  for (const draft of found) await publishOne(draft, now)
  return { published: found.length }
}
