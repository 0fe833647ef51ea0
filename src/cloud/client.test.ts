import { describe, expect, it, vi } from 'vitest'
import { cloud } from './client'

const asked = vi.hoisted(() => vi.fn(async (path: string, _input: unknown) => path))
vi.mock('./door', () => ({ callApi: asked }))

describe('the calls of the contract', () => {
  it.each([
    ['study.today', () => cloud.study.today({})],
    ['org.me', () => cloud.org.me({})],
    // A function has a method of this name: the call must be the contract's.
    ['org.bind', () => cloud.org.bind({ name: '王海波', number: 'YS1', code: 'A' })],
    ['feedback.mine', () => cloud.feedback.mine({})],
  ])('%s goes through the one door', async (path, call) => {
    expect(await call()).toBe(path)
  })

  it('hands the input over as it is', async () => {
    await cloud.org.officer({ officer: 'o-1' })
    expect(asked).toHaveBeenLastCalledWith('org.officer', { officer: 'o-1' })
  })
})
