import { normaliseName, type Officer, placesOf } from '#domain/org'
import { command, containing, type Fields, refuse, type UseCase } from '#server/platform'
import { officers } from './store'

/** What a page of a phone shows; a longer name finds the others. */
const MOST = 20

const line = ({ _id, name, post, unit, unitName, parentName }: Officer) => ({
  id: _id,
  name,
  post,
  unit,
  unitName,
  parentName,
})

/** Officers below the asker's places by name (选人), judges alone if wished. One operation. */
export const people: UseCase<'org', 'people'> = async (
  { officer: asker },
  { as, find, judges },
) => {
  const places = placesOf(asker.grants, as)
  if (places.length === 0) return refuse('OUT_OF_PLACE')
  const name = normaliseName(find)
  if (name === '' && !judges) return { people: [], more: false }
  const wanted: Fields = {
    path: command.in(places),
    status: 'active',
    ...(name !== '' && { name: containing(name) }),
    ...(judges && { 'grants.role': 'judge' }),
  }
  const found = await officers.find(wanted, { sort: [['_id', 'asc']], limit: MOST + 1 })
  return { people: found.slice(0, MOST).map(line), more: found.length > MOST }
}
