import { command, type Fields } from '#server/platform'

/** A condition that media of these ids meets, and the poster frames (封面) of the videos among it. */
export function withPosters(ids: readonly string[], further: Fields = {}): Fields {
  const named = command.in(ids)
  return command.or({ ...further, _id: named }, { ...further, posterOf: named })
}
