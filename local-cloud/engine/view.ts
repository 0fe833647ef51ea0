import type { Collection } from './catalog'
import { stringify } from './ejson'
import { matcher } from './match'
import { projector } from './project'
import type { Found, Query, Reader } from './query'
import { comparator } from './sort'
import type { Transaction, Transactions } from './transactions'
import type { Doc } from './values'

/** Reads as a transaction sees them: the snapshot, and on top its own writes. */
export class View {
  constructor(
    private readonly reader: Reader,
    private readonly transactions: Transactions,
    private readonly transaction: Transaction,
  ) {}

  find(collection: Collection, query: Query): Doc[] {
    const patches = this.transactions.patches(this.transaction, collection)
    if (patches.size === 0)
      return this.reader.find(collection, query).map(({ document }) => document)
    const unchanged = this.reader
      .find(collection, {
        filter: query.filter,
        order: [],
        skip: 0,
        limit: Number.POSITIVE_INFINITY,
      })
      .filter(
        ({ document }: Found) => !patches.has(this.transactions.keyOf(collection, document._id)),
      )
      .map(({ document }) => document)
    const accepts = matcher(query.filter)
    const patched = [...patches.values()].flatMap(({ document }) =>
      document !== null && accepts(document) ? [document] : [],
    )
    const found = [...unchanged, ...patched].sort(comparator(query.order))
    return found.slice(query.skip, query.skip + query.limit)
  }

  texts(collection: Collection, query: Query): string[] {
    const project = query.projection === undefined ? undefined : projector(query.projection)
    return this.find(collection, query).map((document) =>
      stringify(project === undefined ? document : project(document)),
    )
  }
}
