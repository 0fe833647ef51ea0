import { join } from 'node:path'
import { environmentOf } from '../../../local-cloud/functions/environment'
import { type Bare, fillBare } from './bare'
import { openCounter } from './documents'
import { fillBoard } from './fill'
import { someOf } from './members'
import type { Redis } from './redis'

/** Members that look at their board while it is timed. */
const LOOKERS = 400

/** Leads the SDK of this process to a cloud. */
const leadTo = (url: string) => Object.assign(process.env, environmentOf(url, {}))

/** A board of one size with the ways to ask for a rank on it. */
export interface Side {
  readonly members: number
  rank(nth: number): Promise<number | undefined>
  page(nth: number): Promise<unknown>
  bareRank(nth: number): number
  redisRank: ((nth: number) => Promise<number>) | undefined
  /** The most documents that came back for a rank, and for a page. */
  documents(): Promise<{ perRank: number; perPage: number }>
  close(): void
}

/** Fills a board of so many members, beside it bare libsql and Redis with the same. */
export async function sideOf(
  { url, dir, redis }: { url: string; dir: string; redis: Redis | undefined },
  members: number,
): Promise<Side> {
  leadTo(url)
  const { rankOf, personsPage } = await import('#server/boards')
  const some = someOf(members, LOOKERS)
  const board = await fillBoard(url, members, some)
  const bare: Bare = fillBare(join(dir, `${members}.sqlite`), members)
  await redis?.fill(members)
  const rowAt = (nth: number) => {
    const row = some[nth % some.length]
    if (!row) throw new Error('nobody looks')
    return row
  }
  const rank = (nth: number) => rankOf(board, rowAt(nth).key)
  const page = (nth: number) => personsPage(board, rowAt(nth).member, new Date())
  return {
    members,
    rank,
    page,
    bareRank: (nth) => bare.rank(rowAt(nth).key),
    redisRank: redis && ((nth) => redis.rank(members, rowAt(nth).member)),
    async documents() {
      const counter = await openCounter(url)
      leadTo(counter.url)
      const most = { perRank: 0, perPage: 0 }
      for (let nth = 0; nth < 50; nth += 1) {
        most.perRank = Math.max(most.perRank, await counter.during(() => rank(nth)))
        most.perPage = Math.max(most.perPage, await counter.during(() => page(nth)))
      }
      leadTo(url)
      counter.close()
      return most
    },
    close: () => bare.close(),
  }
}
