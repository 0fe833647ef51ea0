import { type EntrantFile, entrants } from './store'

/** One entrant of a meet, withdrawn or not. One operation. */
export const entrantOf = (meet: string, entrant: string): Promise<EntrantFile | undefined> =>
  entrants.get(`${meet}:${entrant}`)
