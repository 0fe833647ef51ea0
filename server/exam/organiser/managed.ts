import { placesOf } from '#domain/org'
import { command, type UseCase } from '#server/platform'
import { lineOf } from './show-managed'
import { held } from './store'

/** The list shows the newest; older ones are found among the results. */
const MOST = 100
const FIELDS = { kind: true, state: true, version: true, terms: true }

/** The sittings the asker answers for, newest first. One operation. */
export const managed: UseCase<'exam', 'managed'> = async ({ officer, now }, { kind }) => {
  const found = await held.find(
    { place: command.in(placesOf(officer.grants, 'organiser')), kind },
    { sort: [['terms.opensAt', 'desc']], limit: MOST, fields: FIELDS },
  )
  return { now: now.getTime(), sittings: found.map(lineOf) }
}
