import { type BeijingDay, beijingDayOf, startOfDay } from '#domain/beijing-day'
import { isGood, isInTime } from '#domain/dossiers'
import type { Evidence } from '#domain/honours'
import { command } from '#server/platform'
import { type Dossier, dossierFiles } from './store'

/** A piece of evidence for one agency and one of the flag's indicators. */
export interface DossierEvidence {
  readonly source: 'dossiers.good' | 'dossiers.answered'
  /** Of the agency, from the province down. */
  readonly path: readonly string[]
  readonly evidence: Evidence
}

const PAGE = 1000
const FIELDS = {
  ...{ path: true, number: true, findings: true },
  ...{ 'result.grade': true, 'result.at': true },
}

/** Reviewed files of some years, in the order of their ids. One operation for each thousand and year. */
async function reviewedIn(years: readonly number[]): Promise<Dossier[]> {
  const all: Dossier[] = []
  for (const year of years) {
    for (let last = '', page = PAGE; page === PAGE; ) {
      const found = await dossierFiles.find(
        { year, drawn: true, _id: command.gt(last), 'result.at': command.gt(0) },
        { sort: [['_id', 'asc']], limit: PAGE, fields: FIELDS },
      )
      all.push(...found)
      page = found.length
      last = found.at(-1)?._id ?? last
    }
  }
  return all
}

const told = (file: Dossier, id: string, part: boolean, at: number): Evidence => ({
  ...{ id, proof: 'dossier', of: file._id, title: file.number },
  ...{ part: part ? 1 : 0, whole: 1, place: null, at },
})

type Within = (day: string) => boolean

/** A file reviewed in the period: one of one when it is 优秀 or 良好. */
function goodOf(file: Dossier, within: Within): DossierEvidence[] {
  const { result, path } = file
  if (!result || !within(beijingDayOf(new Date(result.at)))) return []
  const evidence = told(file, `dossier:${file._id}`, isGood(result.grade), result.at)
  return [{ source: 'dossiers.good', path, evidence }]
}

/** A finding whose last day lies in the period: one of one when it was answered in time; none while that is open. */
const answeredOf = (file: Dossier, within: Within, now: Date): DossierEvidence[] =>
  file.findings.flatMap((finding) => {
    const inTime = within(finding.answerBy) ? isInTime(finding, now) : undefined
    if (inTime === undefined) return []
    const at = finding.answer?.at ?? startOfDay(finding.answerBy).getTime()
    const evidence = told(file, `finding:${file._id}:${finding.id}`, inTime, at)
    return [{ source: 'dossiers.answered' as const, path: file.path, evidence }]
  })

/**
 * What case-file review says for the flag, from one day to another, both included: a piece for each file reviewed
 * (优良) and for each finding that fell due (按期整改). One operation for each thousand reviewed files of a year.
 */
export async function dossierEvidence(
  from: BeijingDay,
  until: BeijingDay,
  now: Date,
): Promise<readonly DossierEvidence[]> {
  const within: Within = (day) => from <= day && day <= until
  // A file closed at the end of a year is drawn and reviewed in the next one.
  const last = Number(until.slice(0, 4))
  const files = await reviewedIn([Number(from.slice(0, 4)) - 1, last])
  return files.flatMap((file) => [...goodOf(file, within), ...answeredOf(file, within, now)])
}
