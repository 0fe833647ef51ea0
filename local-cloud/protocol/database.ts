import type { Clock } from '../clock'
import type { Change } from '../engine/change'
import { resolveDates } from '../engine/change'
import { answerText, parseValue, stringify } from '../engine/ejson'
import { checkPage, type Engine } from '../engine/engine'
import { type Order, readOrder } from '../engine/sort'
import type { Transaction } from '../engine/transactions'
import { type Doc, isDoc } from '../engine/values'
import { invalid, Refusal } from '../refusal'

/** The SDK asks for at most this many documents; without a limit the cloud answers the default. */
const LIMIT = { default: 100, most: 1000 }

/** The largest answer to one read, in characters of extended JSON. */
const LARGEST_RESULT = 1024 * 1024

/** What an action answers: `data`, or fields beside it (a transaction's id). */
export interface ActionReply {
  data?: unknown
  transactionId?: string
}

type Action = (request: Doc) => ActionReply

/** The `database.*` actions of the cloud's wire protocol. */
export function databaseActions(engine: Engine, clock: Clock): Map<string, Action> {
  const open = (request: Doc) => engine.catalog.need(request.collectionName)
  const within = (request: Doc): Transaction | undefined =>
    request.transactionId === undefined || request.transactionId === ''
      ? undefined
      : engine.transactions.need(request.transactionId)

  const insert: Action = (request) => {
    if (!Array.isArray(request.data) || request.data.length === 0)
      throw invalid('data must be a list of documents')
    const documents = request.data.map((text) => readDated(text, clock, 'data'))
    return {
      data: { insertedIds: engine.insert(open(request), documents, within(request)).map(plainId) },
    }
  }

  const get: Action = (request) => {
    const page = readPage(request)
    const order = readSort(request)
    const projection =
      request.projection === undefined ? undefined : read(request.projection, 'projection')
    const query = { filter: readFilter(request), order, ...page, ...(projection && { projection }) }
    const list = engine.texts(open(request), query, within(request))
    return { data: { list: bounded(list), limit: page.limit, offset: page.skip } }
  }

  const count: Action = (request) => ({
    data: { total: engine.count(open(request), readFilter(request)) },
  })

  const modify: Action = (request) => {
    const how = { multi: request.multi === true, upsert: request.upsert === true }
    const outcome = engine.modify(
      open(request),
      readChange(request, clock, request.merge !== false),
      how,
      within(request),
    )
    return { data: { updated: outcome.updated, upsert_id: plainId(outcome.upsertId) } }
  }

  const modifyAndReturn: Action = (request) => {
    const how = { multi: false, upsert: request.upsert === true }
    const outcome = engine.modify(
      open(request),
      readChange(request, clock, true),
      how,
      within(request),
    )
    const doc = outcome.document === null ? null : answerText(stringify(outcome.document))
    return { data: { updated: outcome.document === null ? 0 : 1, doc } }
  }

  const remove: Action = (request) => {
    const filter = readFilter(request)
    return {
      data: {
        deleted: engine.remove(open(request), filter, request.multi === true, within(request)),
      },
    }
  }

  const aggregate: Action = (request) => {
    if (!Array.isArray(request.stages)) throw invalid('stages must be a list')
    const list = engine
      .aggregate(open(request), request.stages.map(readStage))
      .map((row) => stringify(row))
    return { data: { list: bounded(list) } }
  }

  const addCollection: Action = (request) => {
    engine.addCollection(request.collectionName)
    return { data: {} }
  }

  const start: Action = () => ({ transactionId: engine.transactions.start().id })

  const commit: Action = (request) => {
    engine.commit(request.transactionId)
    return { data: {} }
  }

  const abort: Action = (request) => {
    engine.transactions.end(engine.transactions.need(request.transactionId).id)
    return { data: {} }
  }

  return new Map<string, Action>([
    ['database.addCollection', addCollection],
    ['database.insertDocument', insert],
    ['database.getDocument', get],
    ['database.calculateDocument', count],
    ['database.modifyDocument', modify],
    ['database.modifyAndReturnDoc', modifyAndReturn],
    ['database.removeDocument', remove],
    ['database.aggregateDocuments', aggregate],
    ['database.startTransaction', start],
    ['database.commitTransaction', commit],
    ['database.abortTransaction', abort],
  ])
}

function read(text: unknown, name: string): Doc {
  const value = typeof text === 'string' ? parseValue(text) : undefined
  if (!isDoc(value)) throw invalid(`${name} must be the extended JSON of an object`)
  return value
}

const readOptional = (text: unknown, name: string): Doc =>
  text === undefined || text === null || text === '' ? {} : read(text, name)

/** The filter of a request. */
export const readFilter = (request: Doc): Doc => readOptional(request.query, 'query')

/** The order of a request. */
export const readSort = (request: Doc): Order => readOrder(readOptional(request.order, 'order'))

function readDated(text: unknown, clock: Clock, name: string): Doc {
  const document = read(text, name)
  if (typeof text === 'string' && text.includes('$tcb_server_date'))
    resolveDates(document, clock.now())
  return document
}

const readChange = (request: Doc, clock: Clock, merge: boolean): Change => ({
  filter: readFilter(request),
  data: readDated(request.data, clock, 'data'),
  merge,
})

function readPage(request: Doc): { skip: number; limit: number } {
  const skip = request.offset === undefined ? 0 : Number(request.offset)
  const limit = request.limit === undefined ? LIMIT.default : Number(request.limit)
  checkPage(skip, limit)
  return { skip, limit: limit === 0 ? LIMIT.default : Math.min(limit, LIMIT.most) }
}

function readStage(stage: unknown): Doc {
  if (!isDoc(stage) || typeof stage.stageKey !== 'string' || typeof stage.stageValue !== 'string')
    throw invalid('a stage has a stageKey and a stageValue')
  return { [stage.stageKey]: parseValue(stage.stageValue) }
}

function bounded(list: string[]): string[] {
  const size = list.reduce((total, text) => total + text.length, 0)
  if (size > LARGEST_RESULT)
    throw new Refusal(
      'DATABASE_REQUEST_FAILED',
      '[LimitExceeded.ResultSize] the result is larger than 1 MB',
    )
  return list.map(answerText)
}

/** An id as it stands in a reply: a text or a number as it is, an object id as its digits. */
const plainId = (id: unknown): unknown => (typeof id === 'object' && id !== null ? String(id) : id)
