import { placesOf } from '#domain/org'
import { unitsOf } from '#server/org'
import { command, type UseCase } from '#server/platform'
import { meetFiles } from '../store'

const MOST = 100
const LINE = { 'terms.title': true, 'terms.from': true, state: true, seq: true }

/** The meets below the places the asker organises at, the newest first, and these places. Two operations. */
export const managed: UseCase<'meets', 'managed'> = async ({ officer }) => {
  const places = placesOf(officer.grants, 'organiser')
  const [found, units] = await Promise.all([
    meetFiles.find(
      { path: command.in(places) },
      { sort: [['createdAt', 'desc']], limit: MOST, fields: LINE },
    ),
    unitsOf(places),
  ])
  return {
    meets: found.map(({ _id, terms, state, seq }) => ({
      ...{ meet: _id, title: terms.title, state, from: terms.from, version: seq },
    })),
    places: units.map(({ _id, name }) => ({ unit: _id, name })),
  }
}
