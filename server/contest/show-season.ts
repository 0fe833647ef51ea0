import type { Season } from './store'

/** A season to those who may see it. */
export const showSeason = ({ _id, title, from, until }: Season) => ({
  season: _id,
  title,
  from,
  until,
  board: _id,
})
