import { afterEach, expect, it, vi } from 'vitest'
import { inTurn } from './in-turn'

afterEach(() => vi.restoreAllMocks())

it('runs each step in turn, and the others when one fails, which is logged once', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const ran: string[] = []
  const timer = inTurn([
    ['close', async () => ran.push('close')],
    ['fold', async () => Promise.reject(new Error('the database is away'))],
    ['tell', async () => ran.push('tell')],
  ])
  expect(await timer()).toEqual({ close: 1, fold: 'failed', tell: 2 })
  expect(ran).toEqual(['close', 'tell'])
  expect(logged).toHaveBeenCalledTimes(1)
  expect(logged.mock.calls[0]?.[0]).toContain('the database is away')
})
