import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, vi } from 'vitest'
import { beijingDayOf } from '#domain/beijing-day'
import { writeDemoCast } from '../../config/demo-cast'
import { loadBank } from '../../content/commands/load'
import { demoLearners, playDemo } from '../../content/demo'
import { launchBrowser } from '../browser/launch'
import type { Phone, PhoneOptions } from '../browser/phone'
import { type House, openHouse } from '../builders/cloud'
import { type Visit, visit } from './visit'

/** A Wednesday: the leave of the demonstration was last Saturday. */
export const MORNING = '2026-11-18T08:10:00+08:00'

/** A cloud with the browser build in front of it, and a browser. */
export interface Stage {
  readonly house: House
  come(openid: string, options?: PhoneOptions): Promise<Visit>
}

/** The browser build as it is now, with the cast beside it; a build meanwhile does not touch it. */
async function layOutSite(): Promise<string> {
  const site = mkdtempSync(join(tmpdir(), 'site-'))
  cpSync('dist/local/h5', site, { recursive: true })
  await writeDemoCast(site)
  afterAll(() => rmSync(site, { recursive: true, force: true }))
  return site
}

/** Plays the two weeks before `MORNING` on the house (演示数据). */
export async function play(house: House): Promise<void> {
  const stage = {
    async call(openid: string, path: string, input: object) {
      const reply = await house.post(openid, { path, input })
      if (!reply.ok) throw new Error(`the demonstration met ${reply.code}`)
      return reply.data
    },
    setClock: (moment: Date | null) => house.cloud.setClock(moment),
  }
  await playDemo(stage, demoLearners(), loadBank().questions, beijingDayOf(new Date(MORNING)))
  await house.cloud.fireTimer('every-minute')
  house.at(MORNING)
}

/** Opens a stage for one test file; it stands at `MORNING` and ends with the file. */
export async function openStage(): Promise<Stage> {
  const site = await layOutSite()
  const house = await openHouse({ staticDir: site })
  vi.setConfig({ testTimeout: 60_000 })
  house.at(MORNING)
  // A cloud loads its function at the first call.
  await house.refused('nobody', 'study.today', {})
  const browser = await launchBrowser()
  afterAll(() => browser.close())
  return { house, come: (openid, options) => visit(browser, house.cloud.url, openid, options) }
}

/** Ends a visit on which nothing may have gone wrong. */
export async function leave({ phone }: { phone: Phone }): Promise<void> {
  expect([phone.blocked, phone.failed, phone.errors]).toEqual([[], [], []])
  await phone.close()
}
