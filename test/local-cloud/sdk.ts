/**
 * The part of the official SDK that tests use, as it really answers: its own type file still
 * describes callbacks and leaves results open.
 */
export interface Sdk {
  init(options: { env: string }): void
  database(options?: { throwOnNotFound?: boolean }): Database
  callFunction(call: { name: string; data?: object }): Promise<{ result: unknown; errMsg: string }>
  uploadFile(file: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  downloadFile(file: { fileID: string }): Promise<{ fileContent: Buffer }>
  deleteFile(files: { fileList: string[] }): Promise<{ fileList: FileStatus[] }>
  getTempFileURL(files: {
    fileList: (string | { fileID: string; maxAge: number })[]
  }): Promise<{ fileList: (FileStatus & { tempFileURL: string })[] }>
  openapi: Record<string, Record<string, (data: object) => Promise<Row>>>
}

export interface FileStatus {
  fileID: string
  status: number
  errMsg: string
}

/** A document, or a row of an aggregation. */
export type Row = Record<string, unknown>

/** A command of `db.command`: opaque, chained by `and` and `or`. */
export interface Command {
  and(...others: unknown[]): Command
  or(...others: unknown[]): Command
}

/** Makes commands, query and update alike. */
export type Commands = Record<CommandName, (...operands: unknown[]) => Command>

type CommandName =
  | 'eq'
  | 'neq'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'in'
  | 'nin'
  | 'all'
  | 'elemMatch'
  | 'exists'
  | 'size'
  | 'mod'
  | 'geoNear'
  | 'geoWithin'
  | 'geoIntersects'
  | 'and'
  | 'nor'
  | 'or'
  | 'not'
  | 'set'
  | 'remove'
  | 'inc'
  | 'mul'
  | 'push'
  | 'pull'
  | 'pullAll'
  | 'pop'
  | 'shift'
  | 'unshift'
  | 'addToSet'
  | 'rename'
  | 'bit'
  | 'max'
  | 'min'
  | 'expr'
  | 'jsonSchema'

type GeoName =
  | 'Point'
  | 'LineString'
  | 'Polygon'
  | 'MultiPoint'
  | 'MultiLineString'
  | 'MultiPolygon'

/** Makes projection operators. */
export type Projections = Record<'slice' | 'elemMatch', (operand: unknown) => unknown>

/** Makes aggregation operators. */
export type Expressions = Record<ExpressionName, (...operands: unknown[]) => unknown>

type ExpressionName =
  | 'abs'
  | 'add'
  | 'ceil'
  | 'divide'
  | 'exp'
  | 'floor'
  | 'ln'
  | 'log'
  | 'log10'
  | 'mod'
  | 'multiply'
  | 'pow'
  | 'sqrt'
  | 'subtract'
  | 'trunc'
  | 'arrayElemAt'
  | 'arrayToObject'
  | 'concatArrays'
  | 'filter'
  | 'in'
  | 'indexOfArray'
  | 'isArray'
  | 'map'
  | 'range'
  | 'reduce'
  | 'reverseArray'
  | 'size'
  | 'slice'
  | 'zip'
  | 'and'
  | 'not'
  | 'or'
  | 'cmp'
  | 'eq'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'neq'
  | 'cond'
  | 'ifNull'
  | 'switch'
  | 'dateFromParts'
  | 'dateFromString'
  | 'dayOfMonth'
  | 'dayOfWeek'
  | 'dayOfYear'
  | 'isoDayOfWeek'
  | 'isoWeek'
  | 'isoWeekYear'
  | 'millisecond'
  | 'minute'
  | 'month'
  | 'second'
  | 'hour'
  | 'week'
  | 'year'
  | 'literal'
  | 'mergeObjects'
  | 'objectToArray'
  | 'allElementsTrue'
  | 'anyElementTrue'
  | 'setDifference'
  | 'setEquals'
  | 'setIntersection'
  | 'setIsSubset'
  | 'setUnion'
  | 'concat'
  | 'dateToString'
  | 'indexOfBytes'
  | 'indexOfCP'
  | 'split'
  | 'strLenBytes'
  | 'strLenCP'
  | 'strcasecmp'
  | 'substr'
  | 'substrBytes'
  | 'substrCP'
  | 'toLower'
  | 'toUpper'
  | 'meta'
  | 'addToSet'
  | 'avg'
  | 'first'
  | 'last'
  | 'max'
  | 'min'
  | 'push'
  | 'stdDevPop'
  | 'stdDevSamp'
  | 'sum'
  | 'let'

export interface Database {
  command: Commands & { aggregate: Expressions; project: Projections }
  Geo: Record<GeoName, (...parts: unknown[]) => unknown>
  RegExp(parts: { regexp: string; options?: string }): unknown
  serverDate(offset?: { offset: number }): unknown
  collection(name: string): Collection
  createCollection(name: string): Promise<{ errMsg: string }>
  runTransaction<T>(work: (transaction: Transaction) => Promise<T>, times?: number): Promise<T>
  startTransaction(): Promise<Transaction>
}

export interface Transaction {
  collection(name: string): Collection
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

export interface Query {
  where(condition: unknown): Query
  field(projection: object): Query
  orderBy(path: string, direction: 'asc' | 'desc'): Query
  skip(count: number): Query
  limit(count: number): Query
  get(): Promise<{ data: Row[] }>
  count(): Promise<{ total: number }>
  update(change: { data: object; multi?: boolean }): Promise<{ stats: { updated: number } }>
  remove(how?: { multi?: boolean }): Promise<{ stats: { removed: number } }>
}

export interface Collection extends Query {
  doc(id: string | number): Document
  add(what: { data: object }): Promise<{ _id: string; _ids?: string[] }>
  aggregate(): Pipeline
}

export interface Document {
  field(projection: object): Document
  get(): Promise<{ data: Row }>
  set(what: { data: object }): Promise<{ _id: string; stats: { updated: number; created: number } }>
  update(change: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

/** A pipeline under construction: each stage a method of its name. */
export interface Pipeline {
  match(filter: unknown): Pipeline
  project(fields: unknown): Pipeline
  group(by: unknown): Pipeline
  sort(order: unknown): Pipeline
  limit(count: number): Pipeline
  skip(count: number): Pipeline
  addFields(fields: unknown): Pipeline
  unwind(path: unknown): Pipeline
  lookup(join: unknown): Pipeline
  count(name: string): Pipeline
  bucket(by: unknown): Pipeline
  bucketAuto(by: unknown): Pipeline
  sortByCount(expression: unknown): Pipeline
  replaceRoot(root: unknown): Pipeline
  sample(size: unknown): Pipeline
  geoNear(near: unknown): Pipeline
  end(): Promise<{ list: Row[] }>
}
