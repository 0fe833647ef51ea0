import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, vi } from 'vitest'
import type { ApiReply } from '#server/platform'
import { FUNCTIONS } from '../../config/build-functions'
import {
  type LocalCloud,
  type LocalCloudOptions,
  type LogLine,
  startLocalCloud,
} from '../../local-cloud/index'
import { sdkFor } from '../local-cloud/cloud'
import type { InputOf, Path, ReplyOf } from './paths'
import { COLLECTIONS, preparedData } from './prepared'

/** A cloud with plan, bank and demo organisation, asked over HTTP as a phone asks it. */
export interface House {
  readonly cloud: LocalCloud
  /** The folder of its data. */
  readonly data: string
  /** What it logged. */
  readonly lines: readonly LogLine[]
  /** Lets it stand at a moment from now on: `2026-11-18T08:10:00+08:00`. */
  at(moment: string): void
  /** Any event, as it is. */
  post(openid: string, event: unknown): Promise<ApiReply>
  /** A call that is to succeed; throws its code when it is refused. */
  ask<P extends Path>(openid: string, path: P, input: InputOf<P>): Promise<ReplyOf<P>>
  /** A call that is to be refused: its code, and what it carries. */
  refused<P extends Path>(openid: string, path: P, input: InputOf<P>): Promise<Refused>
  /** What a piece of work is billed: calls and database operations together. */
  bill(work: () => Promise<unknown>): Promise<number>
  /** Documents as they are stored. */
  stored<T>(collection: string, where?: object): Promise<T[]>
}

export interface Refused {
  readonly code: string
  readonly data?: unknown
}

/** Posts one JSON text to the `api` function of a cloud, or to another one. */
export async function postText(
  url: string,
  openid: string,
  text: string,
  name = 'api',
): Promise<ApiReply> {
  const headers = { 'content-type': 'application/json', ...(openid ? { 'x-openid': openid } : {}) }
  const response = await fetch(`${url}/functions/${name}`, { method: 'POST', headers, body: text })
  return response.json()
}

/** The function that answers an event: what makes files or puts them together has one of its own. */
export const functionOf = (event: unknown): string => {
  const path = typeof event === 'object' && event !== null && 'path' in event ? event.path : ''
  const area = typeof path === 'string' ? path.split('.')[0] : ''
  if (area === 'search') return 'search'
  return ['documents', 'media', 'imports'].includes(area ?? '') ? 'documents' : 'api'
}

/** The ways of asking a cloud at some address. */
export function asking(url: string): Pick<House, 'post' | 'ask' | 'refused'> {
  const post: House['post'] = (openid, event) =>
    postText(url, openid, JSON.stringify(event), functionOf(event))
  return {
    post,
    async ask(openid, path, input) {
      const reply = await post(openid, { path, input })
      if (!reply.ok) throw new Error(`${path} was refused: ${reply.code}`)
      return reply.data as ReplyOf<typeof path>
    },
    async refused(openid, path, input) {
      const reply = await post(openid, { path, input })
      if (reply.ok) throw new Error(`${path} was not refused`)
      const { code, data } = reply
      return data === undefined ? { code } : { code, data }
    },
  }
}

/** A read brings no more documents than this. */
const MOST = 1000

async function stored<T>(url: string, collection: string, where: object): Promise<T[]> {
  const { data } = await sdkFor(url)
    .database()
    .collection(collection)
    .where(where)
    .limit(MOST)
    .get()
  if (data.length === MOST) throw new Error(`${collection} holds more than one read brings`)
  return data as T[]
}

/** Starts a cloud for one test file on a fresh copy of the published data; it ends with the file. */
export async function openHouse(options: Partial<LocalCloudOptions> = {}): Promise<House> {
  // A busy machine loads a function for seconds.
  vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })
  const dir = mkdtempSync(join(tmpdir(), 'house-'))
  const data = join(dir, 'data')
  await preparedData(data)
  const lines: LogLine[] = []
  const cloud = await startLocalCloud({
    port: 0,
    dataDir: data,
    functionsDir: resolve(FUNCTIONS),
    collectionsFile: COLLECTIONS,
    log: (line) => lines.push(line),
    ...options,
  })
  afterAll(async () => {
    await cloud.stop()
    rmSync(dir, { recursive: true, force: true })
  })
  return {
    cloud,
    data,
    lines,
    ...asking(cloud.url),
    at: (moment) => cloud.setClock(new Date(moment)),
    async bill(work) {
      cloud.resetBilled()
      await work()
      const { calls, operations } = cloud.billed()
      return calls + operations
    },
    stored: <T>(collection: string, where: object = {}) => stored<T>(cloud.url, collection, where),
  }
}
