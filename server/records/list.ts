import type { RecordKind } from '#domain/honours'
import { type Officer, placesOf } from '#domain/org'
import { unitsIn } from '#server/org'
import { command, type Fields, type UseCase } from '#server/platform'
import type { FlagPeriods } from './periods'
import { showRecord } from './show'
import { recordFiles } from './store'

/** Of each sort; a phone shows no longer list. */
const MOST = 60

/** Those that wait, the oldest first, then the latest of the others. Two operations. */
async function recordsOf(where: Fields) {
  const [waiting, others] = await Promise.all([
    recordFiles.find({ ...where, state: 'waiting' }, { sort: [['at', 'asc']], limit: MOST + 1 }),
    recordFiles.find(
      { ...where, state: command.neq('waiting') },
      { sort: [['at', 'desc']], limit: MOST + 1 },
    ),
  ])
  const shown = [...waiting.slice(0, MOST), ...others.slice(0, MOST)]
  return { shown, more: waiting.length > MOST || others.length > MOST }
}

const within = (places: readonly string[], period: string, kind: RecordKind | null): Fields => ({
  path: command.in(places),
  period,
  ...(kind === null ? {} : { kind }),
})

/** What waits for me comes before what waits for somebody else. */
const forMeFirst = (files: Awaited<ReturnType<typeof recordsOf>>['shown'], officer: Officer) =>
  files
    .map((file) => showRecord(file, officer, { period: 'running', picture: null }))
    .sort((a, b) => Number(b.mayDecide) - Number(a.mayDecide))

/** Records of my places in the period that runs (指标记录), and the units I may enter some for. Four operations. */
export const listWith =
  (flags: FlagPeriods): UseCase<'records', 'list'> =>
  async ({ officer }, { kind }) => {
    const places = placesOf(officer.grants, 'liaison')
    const [running, units] = await Promise.all([flags.running(), unitsIn(places)])
    if (!running) return { period: null, units, records: [], more: false }
    const { period, from, until } = running
    const { shown, more } = await recordsOf(within(places, period, kind))
    return { period: { period, from, until }, units, records: forMeFirst(shown, officer), more }
  }
