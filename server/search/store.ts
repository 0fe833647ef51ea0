import type { BeijingDay } from '#domain/beijing-day'
import { collection } from '#server/platform'

/** Which index is in use (检索库): one small document; the index itself is a file in the cloud's storage. */
export interface Head {
  readonly _id: 'head'
  /** Rises by one each time; 0 until there is one. */
  readonly build: number
  readonly file: string
  /** The file of the build before, which some instance may still be reading. */
  readonly former: string
  /** Milliseconds; what it holds is at least as new. */
  readonly builtAt: number
  /** Versions of laws come into force by days: an index is good for its own. */
  readonly day: BeijingDay | ''
  /** What changed since, newest last: `q <id> <once>`, `l <once>`. */
  readonly changed: readonly string[]
  /** Until when the timer has looked for changes nobody noted, milliseconds. */
  readonly seenAt: number
}

export const heads = collection<Head>('searchIndexes')

export const NO_HEAD: Head = {
  ...{ _id: 'head', build: 0, file: '', former: '', builtAt: 0, day: '', changed: [], seenAt: 0 },
}
