import type { ShelfLine } from '#domain/bank'
import { command } from '#server/platform'
import { noteChanged } from '#server/search'
import { shelves } from '../store'

const without = (questions: readonly string[]): Promise<number> =>
  shelves.update({ _id: 'daily' }, { lines: command.pull({ id: command.in([...questions]) }) })

/** Takes a question off the shelf: nobody draws or finds it any more. Two operations. */
export async function unshelve(question: string): Promise<void> {
  await without([question])
  await noteChanged({ questions: [question] })
}

/**
 * Puts lines on the shelf, those that stand there replaced: this is what makes questions be asked and found. Three
 * operations.
 */
export async function shelve(lines: readonly ShelfLine[]): Promise<void> {
  if (lines.length === 0) return
  const ids = lines.map(({ id }) => id)
  await without(ids)
  if ((await shelves.update({ _id: 'daily' }, { lines: command.push({ each: lines }) })) === 0)
    await shelves.add({ _id: 'daily', lines })
  await noteChanged({ questions: ids })
}
