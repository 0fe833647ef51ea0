import { beforeEach, describe, expect, it, vi } from 'vitest'

const answer = vi.hoisted(() => vi.fn())
const storage = vi.hoisted(() => new Map<string, unknown>())
vi.mock('./client', () => ({ cloud: { study: { answer } } }))
vi.mock('@tarojs/taro', () => ({
  default: {
    getStorageSync: (key: string) => storage.get(key),
    setStorageSync: (key: string, value: unknown) => storage.set(key, structuredClone(value)),
  },
}))

const first = { set: 'o-1:2026-11-18', question: 'highway-1-a', chosen: [0] }
const second = { set: 'o-1:2026-11-18', question: 'highway-2-a', chosen: [1] }

/** The phone as after a start of the app: what it remembers is what was stored. */
async function startApp() {
  vi.resetModules()
  return { ...(await import('./outbox')), ...(await import('./refusal')) }
}
const stored = () => storage.get('outbox.1') ?? []

beforeEach(() => {
  vi.useFakeTimers()
  storage.clear()
  answer.mockReset()
})

describe('an answer on its way', () => {
  it('is kept until the cloud has acknowledged it', async () => {
    const { deliver } = await startApp()
    answer.mockImplementation(async () => {
      expect(stored()).toEqual([first])
      return { left: 4 }
    })
    expect(await deliver(first)).toEqual({ kind: 'received', reply: { left: 4 } })
    expect(stored()).toEqual([])
  })

  it.each([
    ['the network is gone', 'UNREACHABLE'],
    ['the cloud failed', 'FAULT'],
    ['the function took too long', 'FUNCTION_TIMEOUT'],
  ])('stays on the phone when %s, also when the app is killed', async (_, code) => {
    const { deliver, Refused, Unreachable } = await startApp()
    answer.mockRejectedValueOnce(
      code === 'UNREACHABLE' ? new Unreachable('no network') : new Refused(code, undefined, 'r-1'),
    )
    expect(await deliver(first)).toEqual({ kind: 'kept' })
    expect(stored()).toEqual([first])

    answer.mockResolvedValue({ left: 4 })
    await (await startApp()).flush()
    expect(answer).toHaveBeenLastCalledWith(first)
    expect(stored()).toEqual([])
  })

  it('is tried again by itself', async () => {
    const { deliver, Unreachable } = await startApp()
    answer.mockRejectedValueOnce(new Unreachable('weak signal')).mockResolvedValue({ left: 4 })
    await deliver(first)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(stored()).toEqual([])
  })

  it('is given up only when the cloud refuses it by name', async () => {
    const { deliver, Refused } = await startApp()
    answer.mockRejectedValue(new Refused('ALREADY_ANSWERED', { at: 1 }, 'r-1'))
    expect(await deliver(first)).toEqual({
      kind: 'refused',
      code: 'ALREADY_ANSWERED',
      data: { at: 1 },
    })
    expect(stored()).toEqual([])
  })

  it('of a second tap is the first answer', async () => {
    const { deliver, Unreachable } = await startApp()
    answer.mockRejectedValue(new Unreachable('no network'))
    await deliver(first)
    await deliver({ ...first, chosen: [3] })
    expect(stored()).toEqual([first])
  })

  it('goes out in the order it was given, and tells who listens', async () => {
    const { deliver, flush, onDelivered, Unreachable } = await startApp()
    answer.mockRejectedValue(new Unreachable('no network'))
    await deliver(first)
    await deliver(second)
    const heard: string[] = []
    onDelivered((input, { kind }) => heard.push(`${input.question} ${kind}`))
    answer.mockResolvedValue({ left: 3 })
    await flush()
    expect(heard).toEqual(['highway-1-a received', 'highway-2-a received'])
  })
})
