import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import {
  type LocalCloud,
  type LocalCloudOptions,
  type LogLine,
  startLocalCloud,
} from '../../local-cloud/index'

import type { Sdk } from './sdk'

/** A cloud for one test file, with the official SDK pointed at it. */
export interface TestCloud {
  cloud: LocalCloud
  sdk: Sdk
  dir: string
  lines: LogLine[]
}

/** Files by their path, written below a fresh folder. */
export type Files = Record<string, string>

const require = createRequire(import.meta.url)

/** The path that functions under test require the SDK by: they lie outside of the project. */
export const SDK_PATH = JSON.stringify(require.resolve('wx-server-sdk'))

/** Starts a cloud on a fresh folder; it is stopped and removed when the file's tests are over. */
export async function openCloud(
  files: Files = {},
  options: Partial<LocalCloudOptions> = {},
): Promise<TestCloud> {
  const dir = mkdtempSync(join(tmpdir(), 'local-cloud-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  const lines: LogLine[] = []
  const cloud = await startLocalCloud({
    port: 0,
    dataDir: join(dir, 'data'),
    ...('collections.json' in files && { collectionsFile: join(dir, 'collections.json') }),
    functionsDir: join(dir, 'functions'),
    log: (line) => lines.push(line),
    ...options,
  })
  afterAll(async () => {
    await cloud.stop()
    rmSync(dir, { recursive: true, force: true })
  })
  return { cloud, sdk: sdkFor(cloud.url), dir, lines }
}

/** The official SDK, as a function in the cloud would see it. */
export function sdkFor(url: string): Sdk {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'test',
    TENCENTCLOUD_SECRETKEY: 'test',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
  })
  const sdk: Sdk = require('wx-server-sdk')
  sdk.init({ env: 'local' })
  return sdk
}

/** Posts JSON and answers status and body, as a page or a curious person would. */
export async function post(url: string, body: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, { method: 'POST', body, headers })
  const text = await response.text()
  const json: Record<string, unknown> = JSON.parse(text)
  return { status: response.status, json, headers: response.headers }
}

/** What a promise is refused with, as the SDK reports it. */
export async function refusalOf(
  promise: Promise<unknown>,
): Promise<{ errCode: unknown; errMsg: string }> {
  try {
    await promise
  } catch (fault) {
    const errCode = fault instanceof Error && 'errCode' in fault ? fault.errCode : undefined
    return { errCode, errMsg: fault instanceof Error ? fault.message : String(fault) }
  }
  throw new Error('expected a refusal')
}
