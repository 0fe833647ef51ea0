import { beforeEach, describe, expect, it, vi } from 'vitest'
import { EMPTY_DRAFT } from './draft'

const keep = vi.hoisted(() => vi.fn())
const storage = vi.hoisted(() => new Map<string, unknown>())
const back = vi.hoisted(() => ({ now: () => {} }))
vi.mock('../../../../cloud/client', () => ({ cloud: { cases: { keep } } }))
vi.stubGlobal('LOCAL_CLOUD', false)
vi.mock('@tarojs/taro', () => ({
  default: {
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => storage.set(key, structuredClone(value)),
    removeStorageSync: (key: string) => storage.delete(key),
    onNetworkStatusChange: (listener: (status: { isConnected: boolean }) => void) => {
      back.now = () => listener({ isConnected: true })
    },
  },
  useDidShow: () => {},
}))

const ID = 'new-abcdefgh'
const CASE = 'c-1'
const reading = (title: string) => ({ ...EMPTY_DRAFT, text: { ...EMPTY_DRAFT.text, title } })
const titles = () => keep.mock.calls.map(([input]) => input.draft.text.title)
const keys = () => keep.mock.calls.map(([input]) => input.key)
let seq = 0
const acknowledges = () => keep.mockImplementation(async () => ({ case: CASE, seq: ++seq, at: 8 }))

/** The phone as after a start of the app: what it remembers is what was stored. */
async function startApp() {
  vi.resetModules()
  const kept = await import('./kept-drafts')
  const { currentDraft } = await import('./current')
  const writes = (title: string) =>
    kept.keepDraft(ID, { ...currentDraft(ID), draft: reading(title) })
  return {
    ...kept,
    ...(await import('./keep')),
    ...(await import('./keeping')),
    ...(await import('./pace')),
    ...(await import('./use-writing')),
    ...(await import('#cloud')),
    writes,
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  storage.clear()
  keep.mockReset()
  seq = 0
})

describe('a draft on its way to the cloud', () => {
  it('stays on the phone until the cloud has it, and not longer', async () => {
    const app = await startApp()
    app.writes('夜查')
    keep.mockImplementation(async () => {
      expect([...storage.keys()]).toContain(`cases.desk.1.${ID}`)
      return { case: CASE, seq: 1, at: 8 }
    })
    await app.keepNow(ID)
    expect(app.keptDraft(ID)).toBeUndefined()
    expect(JSON.stringify([...storage.values()])).not.toContain('夜查')
    expect(app.keepingOf(ID)).toEqual({ busy: false, error: null, case: CASE })
  })

  it('keeps what is typed while it is sent, which goes on from the acknowledged version', async () => {
    const app = await startApp()
    app.writes('夜查')
    keep.mockImplementationOnce(async () => {
      app.writes('夜查货车')
      return { case: CASE, seq: 1, at: 8 }
    })
    await app.keepNow(ID)
    expect(app.keptDraft(ID)).toMatchObject({ case: CASE, seq: 1, pending: null })
    acknowledges()
    await app.keepNow(ID)
    expect(titles()).toEqual(['夜查', '夜查货车'])
    expect(keep.mock.lastCall?.[0]).toMatchObject({ case: CASE, seq: 1 })
  })

  it('says the same again by the same key when the answer was lost, before anything newer', async () => {
    const app = await startApp()
    app.writes('夜查')
    keep.mockRejectedValueOnce(new app.Unreachable('no network'))
    await app.keepNow(ID)
    app.writes('夜查货车')
    acknowledges()
    await app.keepNow(ID)
    expect(titles()).toEqual(['夜查', '夜查', '夜查货车'])
    const [first, again, newer] = keys()
    expect(again).toBe(first)
    expect(newer).not.toBe(first)
    expect(app.keptDraft(ID)).toBeUndefined()
  })

  it('outlives the app', async () => {
    const before = await startApp()
    before.writes('夜查')
    keep.mockRejectedValueOnce(new before.Unreachable('no network'))
    await before.keepNow(ID)
    const app = await startApp()
    expect(app.keptIds()).toEqual([ID])
    acknowledges()
    await app.keepNow(ID)
    expect(keys()[1]).toBe(keys()[0])
    expect(app.keptIds()).toEqual([])
  })

  it('stays when it is refused; over somebody else’s version it goes by choice alone', async () => {
    const app = await startApp()
    app.writes('我的')
    const overtaken = new app.Refused('CHANGED_MEANWHILE', { seq: 7, by: '孙丽' }, 'r-1')
    keep.mockRejectedValueOnce(overtaken)
    await app.keepNow(ID)
    expect(app.keptDraft(ID)).toMatchObject({ draft: reading('我的'), pending: null })
    expect(app.keepingOf(ID).error).toBe(overtaken)
    acknowledges()
    await app.takeMine(ID, 7)
    expect(keep.mock.lastCall?.[0]).toMatchObject({ seq: 7, draft: { text: { title: '我的' } } })
    expect(app.keepingOf(ID).error).toBeNull()
  })

  it('is thrown away where theirs is taken', async () => {
    const app = await startApp()
    app.writes('我的')
    await app.takeTheirs(ID)
    expect(app.keptDraft(ID)).toBeUndefined()
    await app.keepNow(ID)
    expect(keep).not.toHaveBeenCalled()
  })
})

describe('the pace', () => {
  it('sends soon after the first letter, and then every half minute at most', async () => {
    const app = await startApp()
    acknowledges()
    for (let second = 0; second < 70; second += 1) {
      app.writes(`第 ${second} 秒`)
      app.saveSoon(ID)
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(titles()).toEqual(['第 2 秒', '第 32 秒', '第 62 秒'])
  })

  it('tries again by itself where the signal comes back without a word', async () => {
    const app = await startApp()
    app.writes('隧道里写的')
    keep.mockRejectedValueOnce(new app.Unreachable('weak signal'))
    await app.saveNow(ID)
    acknowledges()
    await vi.advanceTimersByTimeAsync(29_000)
    expect(keep).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(app.keptDraft(ID)).toBeUndefined()
  })

  it('sends what waits when there is a network again', async () => {
    const app = await startApp()
    app.writes('山里写的')
    acknowledges()
    back.now()
    await vi.advanceTimersByTimeAsync(0)
    expect(titles()).toEqual(['山里写的'])
  })
})
