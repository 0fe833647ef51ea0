import { type Replaced, replacedFrom } from '#domain/library'
import { lawPeriods } from '#server/library'
import { command } from '#server/platform'
import { shelves } from '../store'

let written = ''

/** A stable text of what is replaced, to see whether it changed. */
const textOf = (replaced: Replaced): string =>
  JSON.stringify(Object.entries(replaced).toSorted(([a], [b]) => a.localeCompare(b)))

/**
 * Writes on the shelf which versions of laws are replaced since when (被取代), so that whoever draws from it asks nothing
 * of the law index. Run each minute, since a law may come by import or by hand. One operation, a second one when
 * something changed or this instance is cold.
 */
export async function keepReplaced(): Promise<{ replaced: number }> {
  const replaced = replacedFrom(await lawPeriods())
  const text = textOf(replaced)
  if (text !== written) {
    await shelves.update({ _id: 'daily' }, { replaced: command.set(replaced) })
    written = text
  }
  return { replaced: Object.keys(replaced).length }
}
