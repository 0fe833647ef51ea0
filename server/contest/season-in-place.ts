import { mayAct, type Officer } from '#domain/org'
import { refuse } from '#server/platform'
import { seasons } from './store'

/** The season, when the asker organises at its place or above; else a refusal. One operation. */
export async function seasonInPlace(asker: Officer, id: string) {
  const season = await seasons.get(id)
  if (!season) return refuse('SEASON_NOT_FOUND')
  return mayAct(asker.grants, 'organiser', season.path) ? season : refuse('OUT_OF_PLACE')
}
