import { createRequire } from 'node:module'
import type { Reply } from '#contract/index'
import type { ScoreEntry } from '#domain/ledger'
import type { LocalCloud } from '../../../local-cloud/index'
import { openidOf } from '../../builders/province'

interface Aggregate {
  match(condition: object): Aggregate
  group(fields: object): Aggregate
  limit(most: number): Aggregate
  end(): Promise<{ list: { n: number; sum: number; attempts: number }[] }>
}

const require = createRequire(import.meta.url)

/** What the ledger holds of a sitting: lines, and points. */
async function ledgerOf(sitting: string): Promise<{ n: number; sum: number }> {
  const sdk = require('wx-server-sdk')
  const pipeline: Aggregate = sdk.database().collection('ledger').aggregate()
  const attempts: keyof ScoreEntry = 'sitting'
  const { list } = await pipeline
    .match({ [attempts]: sitting, folded: true })
    .group({ _id: null, n: { $sum: 1 }, sum: { $sum: '$points' } })
    .limit(1)
    .end()
  return list[0] ?? { n: 0, sum: 0 }
}

/** Whether the boards hold what the ledger holds. */
export async function boardsAndLedger(cloud: LocalCloud, sitting: string) {
  const openid = openidOf(0)
  const ask = async (path: string, input: object) => {
    const reply = (await cloud.call('api', { path, input }, { openid })) as { data?: unknown }
    return reply.data
  }
  const persons = (await ask('boards.persons', { board: sitting })) as Reply<'boards', 'persons'>
  const units = (await ask('boards.units', { board: sitting, level: 'city' })) as Reply<
    'boards',
    'units'
  >
  const ledger = await ledgerOf(sitting)
  return {
    ledgerLines: ledger.n,
    ledgerPoints: ledger.sum,
    onBoard: persons.members,
    boardPoints: units.all.sum,
  }
}
