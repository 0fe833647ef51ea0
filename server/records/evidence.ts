import { addDays, type BeijingDay } from '#domain/beijing-day'
import type { Evidence, PeriodDays, Source } from '#domain/honours'
import { command, type Fields } from '#server/platform'
import { type RecordFile, recordFiles } from './store'

/** A confirmed record as evidence, with the path of the unit it counts for. */
export interface RecordEvidence {
  readonly source: Source
  readonly path: readonly string[]
  readonly evidence: Evidence
}

const FIELDS = {
  kind: true,
  path: true,
  day: true,
  title: true,
  part: true,
  whole: true,
  decided: true,
} as const
type Read = Pick<RecordFile, '_id' | keyof typeof FIELDS>
const PAGE = 1000

const between = (from: string, until: string): Fields => ({
  state: 'confirmed',
  day: command.gte(from).and(command.lte(until)),
})

/** Those after one of them, in the order of days and ids. */
const after = ({ day, _id }: Read, until: BeijingDay): Fields =>
  command.or({ state: 'confirmed', day, _id: command.gt(_id) }, between(addDays(day, 1), until))

/** A thousand of them. One operation. */
const pageOf = (where: Fields): Promise<Read[]> =>
  recordFiles.find(where, {
    sort: [
      ['day', 'asc'],
      ['_id', 'asc'],
    ],
    limit: PAGE,
    fields: FIELDS,
  })

const evidenceOf = ({ _id, kind, path, title, part, whole, decided }: Read): RecordEvidence => ({
  source: `record.${kind}`,
  path,
  evidence: {
    ...{ id: `record:${_id}`, proof: 'record', of: _id, title, part, whole, place: null },
    at: decided?.at ?? 0,
  },
})

/** All confirmed records of these days as evidence (依据), both ends included. One operation for each thousand. */
export async function recordEvidence({ from, until }: PeriodDays): Promise<RecordEvidence[]> {
  const found: Read[] = []
  let page = await pageOf(between(from, until))
  found.push(...page)
  for (let last = page[PAGE - 1]; last; last = page[PAGE - 1]) {
    page = await pageOf(after(last, until))
    found.push(...page)
  }
  return found.map(evidenceOf)
}
