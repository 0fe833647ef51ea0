import { beforeEach, describe, expect, it, vi } from 'vitest'

const storage = vi.hoisted(() => new Map<string, unknown>())
vi.mock('@tarojs/taro', () => ({
  default: {
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => storage.set(key, value),
  },
}))

const DAY = 86_400_000
const NINE = Date.parse('2026-11-18T09:00:00+08:00')

async function startApp() {
  vi.resetModules()
  return import('./server-time')
}

/** An answer that took `took` ms and came now, by a server that stands at nine. */
const answered = (app: Awaited<ReturnType<typeof startApp>>, took = 100) =>
  app.noteServerTime(NINE, Date.now() - took, Date.now())

beforeEach(() => {
  vi.useFakeTimers()
  storage.clear()
})

describe.each([-DAY, 0, DAY])('a phone whose clock is %i ms off', (ahead) => {
  beforeEach(() => {
    vi.setSystemTime(NINE + ahead)
  })

  it('goes by the server', async () => {
    const app = await startApp()
    answered(app)
    expect(app.serverNow().getTime()).toBe(NINE + 50)
    expect(app.serverDay()).toBe('2026-11-18')
  })

  it('still does when it starts without a network', async () => {
    answered(await startApp())
    const later = await startApp()
    expect(later.serverNow().getTime()).toBeCloseTo(NINE + (ahead === 0 ? 0 : 50), -2)
    expect(later.knowsServerTime()).toBe(false)
  })
})

describe('what was learned', () => {
  beforeEach(() => {
    vi.setSystemTime(NINE)
  })

  it('is not spoilt by a slower answer', async () => {
    const app = await startApp()
    answered(app, 100)
    answered(app, 4_000)
    expect(app.serverNow().getTime()).toBe(NINE + 50)
  })

  it('is in doubt after a jump, until the next answer however slow', async () => {
    const app = await startApp()
    answered(app, 100)
    app.doubtServerTime()
    expect(app.knowsServerTime()).toBe(false)
    answered(app, 4_000)
    expect(app.knowsServerTime()).toBe(true)
    expect(app.serverNow().getTime()).toBe(NINE + 2_000)
  })
})
