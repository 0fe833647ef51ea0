import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Collections {
  readonly collections: readonly {
    readonly name: string
    readonly access: string
    readonly indexes: readonly {
      readonly name: string
      readonly keys: readonly (readonly [string, 1 | -1])[]
    }[]
  }[]
}

/**
 * Prints what a real cloud environment needs out of the one file that also sets up the local cloud: a command for
 * each collection's access, and its indexes for the console, which has no command for them.
 */
const { collections }: Collections = JSON.parse(
  readFileSync(join('server', 'collections.json'), 'utf8'),
)
for (const { name, access, indexes } of collections) {
  console.log(`tcb permission set collection:${name} --level ${access.toLowerCase()}`)
  for (const index of indexes) {
    console.log(
      `  # index ${index.name}: ${index.keys.map(([field, order]) => `${field} ${order}`).join(', ')}`,
    )
  }
}
