import { resolve } from 'node:path'
import { describe, it } from 'vitest'
import { readCompiled } from '../../config/verify/package-files'
import { pagesOf } from '../../config/verify/pages'
import { loadApp } from './harness/index'

const dist = resolve('dist/weapp')
const unreachable = () => Promise.reject(new Error('no network'))
/** A lost call is asked again twice before the page gives up. */
const PATIENCE = { timeout: 10_000 }

describe.concurrent('every page of the compiled mini-program', () => {
  it.for(pagesOf(readCompiled(dist)))('%s speaks without a network', async (route, { expect }) => {
    const app = loadApp(dist, { callFunction: unreachable, network: 'none' })
    const page = await app.openPage(route)
    const said = () => (page.count('.ui-skeleton') > 0 ? 'still waiting' : page.text())
    await expect.poll(said, PATIENCE).not.toMatch(/^(still waiting)?$/)
    expect(app.errors).toEqual([])
    expect(page.measure().nodes).toBeLessThan(1000)
    expect(page.measure().depth).toBeLessThan(30)
    expect(page.measure().mostChildren).toBeLessThanOrEqual(60)
    expect(page.largestSetData()).toBeLessThan(256 * 1024)
  })
})
