import cloud from 'wx-server-sdk'

/** A condition or change: field names or dotted paths to values or commands. */
export type Fields = Readonly<Record<string, unknown>>

/** The database package's own query, which the SDK wraps without passing all of it on. */
interface Beneath {
  updateAndReturn(change: Fields): Promise<{ doc?: unknown; code?: string; message?: string }>
}

/** A query under construction; every ending is one billed operation. */
export interface Query {
  where(condition: Fields): Query
  limit(most: number): Query
  orderBy(field: string, order: 'asc' | 'desc'): Query
  field(fields: Fields): Query
  readonly _query: Beneath
  get(): Promise<{ data: unknown[] }>
  update(change: { data: Fields }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

/** An aggregation under construction. */
export interface Pipeline {
  match(condition: Fields): Pipeline
  group(fields: Fields): Pipeline
  sort(fields: Fields): Pipeline
  limit(most: number): Pipeline
  end(): Promise<{ list: unknown[] }>
}

/** One document of a collection. */
interface DocumentReference {
  get(): Promise<{ data: unknown }>
  update(change: { data: Fields }): Promise<unknown>
  remove(): Promise<unknown>
}

/** What may be done within a transaction: single documents only. */
export interface Within {
  collection(name: string): {
    add(document: { data: unknown }): Promise<unknown>
    doc(id: string): DocumentReference
  }
}

type Command = (value: unknown) => unknown

/** A subscription message (订阅消息) as WeChat's open API takes it. */
export interface SubscriptionMessage {
  readonly touser: string
  readonly templateId: string
  readonly page: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
}

/** What WeChat's check makes of a text (内容安全). */
export interface TextCheck {
  readonly result?: { readonly suggest?: string }
}

/** A file that was asked about: 0 is well, `STORAGE_FILE_NONEXIST` when there is none. */
interface FileStatus {
  readonly fileID: string
  readonly status: number
  readonly errMsg?: string
}

interface Sdk {
  readonly DYNAMIC_CURRENT_ENV: symbol
  init(options: { env: symbol }): void
  getWXContext(): { OPENID?: unknown; ENV?: unknown }
  readonly openapi: {
    readonly subscribeMessage: { send(message: SubscriptionMessage): Promise<unknown> }
    readonly security: {
      msgSecCheck(text: {
        openid: string
        scene: number
        version: number
        content: string
      }): Promise<TextCheck>
      mediaCheckAsync(media: {
        openid: string
        scene: number
        version: number
        mediaType: number
        mediaUrl: string
      }): Promise<{ readonly traceId?: string }>
    }
  }
  uploadFile(file: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  getTempFileURL(of: { fileList: readonly { fileID: string; maxAge: number }[] }): Promise<{
    readonly fileList: readonly (FileStatus & { readonly tempFileURL: string })[]
  }>
  deleteFile(of: { fileList: readonly string[] }): Promise<{
    readonly fileList: readonly FileStatus[]
  }>
  database(options: { throwOnNotFound: boolean }): {
    readonly command: {
      readonly exists: (present: boolean) => unknown
      readonly in: (values: readonly unknown[]) => unknown
      readonly or: (...conditions: Fields[]) => Fields
      readonly elemMatch: (condition: Fields) => unknown
      readonly inc: (by: number) => unknown
      readonly min: (value: number) => unknown
      readonly max: (value: number) => unknown
      readonly set: Command
      readonly remove: () => unknown
      readonly push: (change: { each: readonly unknown[]; slice?: number }) => unknown
      readonly pull: Command
      readonly addToSet: (change: { $each: readonly unknown[] }) => unknown
      readonly gt: (value: unknown) => { and(other: unknown): unknown }
      readonly gte: (value: unknown) => { and(other: unknown): unknown }
      readonly lt: Command
      readonly lte: Command
      readonly neq: Command
      readonly aggregate: { readonly sum: (value: unknown) => unknown }
    }
    runTransaction<T>(work: (within: Within) => Promise<T>): Promise<T>
    RegExp(of: { regexp: string; options?: string }): unknown
    collection(name: string): Query & {
      add(document: { data: unknown }): Promise<{ _id: string }>
      aggregate(): Pipeline
    }
  }
}

/** The official SDK, typed for what we use: its own types lag behind what it does. */
export const sdk: Sdk = cloud as unknown as Sdk
