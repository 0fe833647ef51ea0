import type { Player } from '#domain/duel'
import type { OfficerCall } from '#server/platform'

/** Whoever asks, as they sit in a duel. */
export const playerOf = ({ officer, openid }: OfficerCall): Player => ({
  officer: officer._id,
  openid,
  name: officer.name,
  place: officer.place,
})
