import { mayAct, type Officer } from '#domain/org'
import { refuse } from '#server/platform'
import { held } from './store'

/** The sitting, when the asker organises at its place or above; else a refusal. One operation. */
export async function sittingInPlace(asker: Officer, id: string) {
  const sitting = await held.get(id)
  if (!sitting) return refuse('SITTING_NOT_FOUND')
  return mayAct(asker.grants, 'organiser', sitting.place) ? sitting : refuse('OUT_OF_PLACE')
}
