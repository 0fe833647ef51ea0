import { describe, expect, it, vi } from 'vitest'
import { contract } from '#contract/index'
import { cloud } from './client'

const asked = vi.hoisted(() => vi.fn(async (path: string, _input: unknown) => path))
vi.mock('./door', () => ({ callApi: asked }))

type Calls = Readonly<Record<string, Readonly<Record<string, (input: object) => Promise<unknown>>>>>

const paths = Object.entries(contract).flatMap(([area, calls]) =>
  Object.keys(calls).map((name) => [area, name] as const),
)

describe('the calls of the contract', () => {
  // A call named like a method of functions (bind, call, apply) would never leave the phone.
  it.each(paths)('%s.%s goes through the one door', async (area, name) => {
    const calls: unknown = cloud
    expect(await (calls as Calls)[area]?.[name]?.({})).toBe(`${area}.${name}`)
  })

  it('hands the input over as it is', async () => {
    await cloud.org.officer({ officer: 'o-1' })
    expect(asked).toHaveBeenLastCalledWith('org.officer', { officer: 'o-1' })
  })
})
