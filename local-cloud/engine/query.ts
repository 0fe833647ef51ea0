import { planQuery } from './branches'
import type { Collection } from './catalog'
import { parseDoc, stringify } from './ejson'
import { nearestFirst } from './geo'
import { encodeKey } from './keys'
import { matcher } from './match'
import type { Plan } from './planner'
import { projector } from './project'
import type { Stored } from './records'
import { countExact, page, scan } from './scan'
import { comparator, type Order } from './sort'
import type { Sql } from './sql'
import type { Doc } from './values'

/** A read of one collection. */
export interface Query {
  filter: Doc
  order: Order
  skip: number
  /** The most documents wanted; `Infinity` for all. */
  limit: number
  projection?: Doc
}

/** A document found: where it is, and its content. */
export interface Found extends Stored {
  document: Doc
}

/** Told about every query: what it took, how many documents it looked at. */
export type Watch = (seen: {
  collection: string
  plan: Plan
  scanned: number
  found: number
}) => void

/** At most one document, so whatever was asked of the order holds; its other conditions are tested. */
const BY_ID: Plan = { index: null, ranges: [], reverse: false, ordered: true, exact: false }

const isPlainId = (id: unknown): id is string | number =>
  typeof id === 'string' || (typeof id === 'number' && !Number.isNaN(id))

/** Reads collections by plan: index ranges first, what they leave open document by document. */
export class Reader {
  constructor(
    private readonly sql: Sql,
    private readonly watch: Watch,
  ) {}

  /** The extended JSON of the documents asked for; untouched text where nothing is to be computed. */
  texts(collection: Collection, query: Query): string[] {
    const single = this.byId(collection, query)
    if (single !== undefined) return single
    const plan = this.planOf(collection, query)
    const quick = query.projection === undefined ? this.page(collection, plan, query) : undefined
    if (quick !== undefined) return quick
    const found = this.select(collection, query, plan)
    if (query.projection === undefined) return found.map(({ text }) => text)
    const project = projector(query.projection)
    return found.map(({ document }) => stringify(project(document)))
  }

  /** The commonest read of all, `doc(id).get()`, needs no plan. */
  private byId(collection: Collection, query: Query): string[] | undefined {
    const { _id: id, ...rest } = query.filter
    if (!isPlainId(id)) return undefined
    if (query.skip !== 0 || query.projection !== undefined || Object.keys(rest).length > 0)
      return undefined
    const found = this.sql.get(`SELECT doc FROM ${collection.table} WHERE id = ?`, encodeKey(id))
    return found === undefined ? [] : [String(found[0])]
  }

  private page(collection: Collection, plan: Plan, query: Query): string[] | undefined {
    const limit = Number.isFinite(query.limit) ? query.limit : -1
    const texts =
      page(this.sql, collection, plan, query.skip, limit) ?? this.untouched(collection, plan, query)
    if (texts !== undefined)
      this.watch({ collection: collection.name, plan, scanned: texts.length, found: texts.length })
    return texts
  }

  /** Texts of several stretches whose documents need neither testing nor sorting. */
  private untouched(collection: Collection, plan: Plan, query: Query): string[] | undefined {
    if (!plan.exact || !plan.ordered) return undefined
    const texts: string[] = []
    for (const { text } of scan(this.sql, collection, plan)) {
      texts.push(text)
      if (texts.length >= query.skip + query.limit) break
    }
    return texts.slice(query.skip)
  }

  /** The documents asked for, parsed. */
  find(collection: Collection, query: Query): Found[] {
    return this.select(collection, query, this.planOf(collection, query))
  }

  private planOf(collection: Collection, { filter, order }: Query): Plan {
    return isPlainId(filter._id) ? BY_ID : planQuery(collection, filter, order)
  }

  private select(collection: Collection, query: Query, plan: Plan): Found[] {
    const near = query.order.length === 0 ? nearestFirst(query.filter) : undefined
    const enough =
      plan.ordered && near === undefined ? query.skip + query.limit : Number.POSITIVE_INFINITY
    const found = this.gather(collection, query.filter, plan, enough)
    const by = near ?? (plan.ordered ? undefined : comparator(query.order))
    if (by !== undefined) found.sort((left, right) => by(left.document, right.document))
    return found.slice(query.skip, query.skip + query.limit)
  }

  private gather(collection: Collection, filter: Doc, plan: Plan, enough: number): Found[] {
    const accepts = plan.exact ? undefined : matcher(filter)
    const found: Found[] = []
    let scanned = 0
    for (const stored of this.candidatesOf(collection, filter, plan)) {
      scanned++
      const document = parseDoc(stored.text)
      if (accepts === undefined || accepts(document)) found.push({ ...stored, document })
      if (found.length >= enough) break
    }
    this.watch({ collection: collection.name, plan, scanned, found: found.length })
    return found
  }

  /** What names its `_id` is looked up; all else is scanned by plan. */
  private candidatesOf(collection: Collection, filter: Doc, plan: Plan): Iterable<Stored> {
    const id = filter._id
    if (!isPlainId(id)) return scan(this.sql, collection, plan)
    const found = this.sql.get(
      `SELECT row, doc FROM ${collection.table} WHERE id = ?`,
      encodeKey(id),
    )
    return found === undefined ? [] : [{ row: Number(found[0]), text: String(found[1]) }]
  }

  count(collection: Collection, filter: Doc): number {
    const plan = planQuery(collection, filter, [])
    const exact = countExact(this.sql, collection, plan)
    return exact ?? this.gather(collection, filter, plan, Number.POSITIVE_INFINITY).length
  }

  /** How many documents a plan leads to before any of them is tested; one in two branches counts twice. */
  candidates(collection: Collection, plan: Plan): number {
    const parts = plan.branches ?? [plan]
    return parts.reduce(
      (total, part) => total + (countExact(this.sql, collection, { ...part, exact: true }) ?? 0),
      0,
    )
  }

  /** Every document of a collection, as stored. */
  everything(collection: Collection): Generator<Stored> {
    return scan(this.sql, collection, {
      index: null,
      ranges: [],
      reverse: false,
      ordered: true,
      exact: true,
    })
  }
}
