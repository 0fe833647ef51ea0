import { beforeEach, describe, expect, it, vi } from 'vitest'

const answer = vi.hoisted(() => vi.fn())
const save = vi.hoisted(() => vi.fn())
const submit = vi.hoisted(() => vi.fn())
const inDuel = vi.hoisted(() => vi.fn())
const storage = vi.hoisted(() => new Map<string, unknown>())
vi.mock('./client', () => ({
  cloud: { study: { answer }, exam: { save, submit }, duel: { answer: inDuel } },
}))
vi.stubGlobal('LOCAL_CLOUD', false)
vi.mock('@tarojs/taro', () => ({
  default: {
    getStorageSync: (key: string) => storage.get(key),
    setStorageSync: (key: string, value: unknown) => storage.set(key, structuredClone(value)),
    removeStorageSync: (key: string) => storage.delete(key),
  },
}))

const first = { set: 'o-1:2026-11-18', question: 'highway-1-a', chosen: [0] }
const second = { set: 'o-1:2026-11-18', question: 'highway-2-a', chosen: [1] }

/** The phone as after a start of the app: what it remembers is what was stored. */
async function startApp() {
  vi.resetModules()
  const { onDelivered } = await import('./delivered')
  return { ...(await import('./outbox')), ...(await import('./refusal')), onDelivered }
}
/** What waits on the phone, of whatever kind. */
function stored(): unknown[] {
  const parcels: unknown = storage.get('outbox.2') ?? []
  return Array.isArray(parcels) ? parcels.map(({ input }) => input) : []
}

beforeEach(() => {
  vi.useFakeTimers()
  storage.clear()
  answer.mockReset()
  save.mockReset()
  submit.mockReset()
  inDuel.mockReset()
})

describe('an answer on its way', () => {
  it('is kept until the cloud has acknowledged it', async () => {
    const { deliver } = await startApp()
    answer.mockImplementation(async () => {
      expect(stored()).toEqual([first])
      return { left: 4 }
    })
    expect(await deliver('study.answer', first)).toEqual({ kind: 'received', reply: { left: 4 } })
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
    expect(await deliver('study.answer', first)).toEqual({ kind: 'kept' })
    expect(stored()).toEqual([first])

    answer.mockResolvedValue({ left: 4 })
    await (await startApp()).flush()
    expect(answer).toHaveBeenLastCalledWith(first)
    expect(stored()).toEqual([])
  })

  it('is tried again by itself', async () => {
    const { deliver, Unreachable } = await startApp()
    answer.mockRejectedValueOnce(new Unreachable('weak signal')).mockResolvedValue({ left: 4 })
    await deliver('study.answer', first)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(stored()).toEqual([])
  })

  it('is given up only when the cloud refuses it by name', async () => {
    const { deliver, Refused } = await startApp()
    answer.mockRejectedValue(new Refused('ALREADY_ANSWERED', { at: 1 }, 'r-1'))
    expect(await deliver('study.answer', first)).toEqual({
      kind: 'refused',
      code: 'ALREADY_ANSWERED',
      data: { at: 1 },
    })
    expect(stored()).toEqual([])
  })

  it('of a second tap is the first answer', async () => {
    const { deliver, Unreachable } = await startApp()
    answer.mockRejectedValue(new Unreachable('no network'))
    await deliver('study.answer', first)
    await deliver('study.answer', { ...first, chosen: [3] })
    expect(stored()).toEqual([first])
  })

  it('goes out in the order it was given, and tells who listens', async () => {
    const { deliver, flush, onDelivered, Unreachable } = await startApp()
    answer.mockRejectedValue(new Unreachable('no network'))
    await deliver('study.answer', first)
    await deliver('study.answer', second)
    const heard: string[] = []
    onDelivered('study.answer', (input, { kind }) => heard.push(`${input.question} ${kind}`))
    answer.mockResolvedValue({ left: 3 })
    await flush()
    expect(heard).toEqual(['highway-1-a received', 'highway-2-a received'])
  })
})

describe('what an older version kept', () => {
  it('is taken over once, before what came since, and handed in', async () => {
    storage.set('outbox.1', [first, second])
    storage.set('outbox.2', [{ kind: 'study.answer', input: second }])
    const { flush } = await startApp()
    expect(stored()).toEqual([first, second])
    expect(storage.has('outbox.1')).toBe(false)
    answer.mockResolvedValue({ left: 3 })
    await flush()
    expect(answer.mock.calls).toEqual([[first], [second]])
    expect(stored()).toEqual([])
  })
})

describe('an exam on its way', () => {
  const attempt = 'x-1:o-1:1'
  const answers = (rev: number) => ({ 'highway-1-a': { chosen: [rev % 4], rev } })
  const saved = (seq: number) => ({ attempt, phone: 1, seq, answers: answers(seq) })
  const handedIn = { attempt, phone: 1, answers: answers(9) }

  it('waits as its latest save alone', async () => {
    const { deliver, Unreachable } = await startApp()
    save.mockRejectedValue(new Unreachable('no network'))
    await deliver('exam.save', saved(1))
    await deliver('exam.save', saved(2))
    expect(stored()).toEqual([saved(2)])
  })

  it('keeps a save that was made while another was on its way', async () => {
    const { deliver, flush } = await startApp()
    const gone: (() => void)[] = []
    save.mockImplementationOnce(() => new Promise<void>((resolve) => gone.push(resolve)))
    const slow = deliver('exam.save', saved(1))
    await vi.advanceTimersByTimeAsync(1)
    const next = deliver('exam.save', saved(2))
    save.mockResolvedValue({ at: 2 })
    gone[0]?.()
    expect((await slow).kind).toBe('received')
    expect((await next).kind).toBe('received')
    await flush()
    expect(save.mock.calls).toEqual([[saved(1)], [saved(2)]])
    expect(stored()).toEqual([])
  })

  it('is handed in once: the save before it is part of it, and no save follows', async () => {
    const { deliver, flush, Unreachable } = await startApp()
    save.mockRejectedValue(new Unreachable('no network'))
    submit.mockRejectedValueOnce(new Unreachable('no network')).mockResolvedValue({ at: 7 })
    await deliver('exam.save', saved(1))
    await deliver('exam.submit', handedIn)
    expect(await deliver('exam.save', saved(2))).toEqual({ kind: 'kept' })
    expect(await deliver('exam.submit', { ...handedIn, answers: {} })).toEqual({
      kind: 'received',
      reply: { at: 7 },
    })
    expect(submit).toHaveBeenLastCalledWith(handedIn)
    await flush()
    expect([save.mock.calls.length, submit.mock.calls.length]).toEqual([1, 2])
  })

  it('outlives the app, and goes out although an answer of study is stuck', async () => {
    const { deliver, Unreachable } = await startApp()
    answer.mockRejectedValue(new Unreachable('no network'))
    submit.mockRejectedValueOnce(new Unreachable('no network')).mockResolvedValue({ at: 7 })
    await deliver('study.answer', first)
    await deliver('exam.submit', handedIn)
    const { flush, onDelivered } = await startApp()
    const heard: unknown[] = []
    onDelivered('exam.submit', (_, delivery) => heard.push(delivery))
    await flush()
    expect(heard).toEqual([{ kind: 'received', reply: { at: 7 } }])
    expect(stored()).toEqual([first])
  })

  it('is given up only when the cloud refuses it by name', async () => {
    const { deliver, Refused } = await startApp()
    submit.mockRejectedValueOnce(new Refused('BUSY', undefined, 'r-1'))
    expect(await deliver('exam.submit', handedIn)).toEqual({ kind: 'kept' })
    submit.mockRejectedValueOnce(new Refused('ALREADY_SUBMITTED', { at: 5 }, 'r-1'))
    expect(await deliver('exam.submit', handedIn)).toMatchObject({ code: 'ALREADY_SUBMITTED' })
    expect(stored()).toEqual([])
  })
})

describe('an answer in a duel', () => {
  const given = { duel: 'd-2026-11-18-482913', question: 'highway-1-a', chosen: [0] }

  it('waits for the network, the first one of a question', async () => {
    const { deliver, flush, Unreachable } = await startApp()
    inDuel.mockRejectedValue(new Unreachable('no network'))
    await deliver('duel.answer', given)
    await deliver('duel.answer', { ...given, chosen: [1] })
    expect(stored()).toEqual([given])
    inDuel.mockResolvedValue({})
    await flush()
    expect(inDuel).toHaveBeenLastCalledWith(given)
    expect(stored()).toEqual([])
  })

  it('is given up when its time is up, and whoever listens hears it', async () => {
    const { deliver, flush, onDelivered, Refused, Unreachable } = await startApp()
    inDuel.mockRejectedValueOnce(new Unreachable('no network'))
    await deliver('duel.answer', given)
    const heard: unknown[] = []
    onDelivered('duel.answer', (_, delivery) => heard.push(delivery))
    inDuel.mockRejectedValue(new Refused('TIME_IS_UP', undefined, 'r-1'))
    await flush()
    expect(heard).toMatchObject([{ kind: 'refused', code: 'TIME_IS_UP' }])
    expect(stored()).toEqual([])
  })
})
