// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { useOnce } from './use-once'

function slowTap() {
  let finish: (ok: boolean) => void = () => {}
  const tap = vi.fn(
    () =>
      new Promise<void>((resolve, reject) => {
        finish = (ok) => (ok ? resolve() : reject(new Error('lost')))
      }),
  )
  return { tap, end: (ok: boolean) => finish(ok) }
}

describe('useOnce', () => {
  it('takes no second tap while the first runs', () => {
    const { tap } = slowTap()
    const { result } = renderHook(() => useOnce(tap))
    act(() => result.current.run())
    act(() => result.current.run())
    expect(tap).toHaveBeenCalledTimes(1)
    expect(result.current.busy).toBe(true)
  })

  it.each([true, false])('opens again once it has ended (well: %s)', async (ok) => {
    const { tap, end } = slowTap()
    const { result } = renderHook(() => useOnce(tap))
    act(() => result.current.run())
    await act(async () => end(ok))
    expect(result.current.busy).toBe(false)
    act(() => result.current.run())
    expect(tap).toHaveBeenCalledTimes(2)
  })

  it('lets a tap without promise through each time', () => {
    const tap = vi.fn()
    const { result } = renderHook(() => useOnce(tap))
    act(() => result.current.run())
    act(() => result.current.run())
    expect(tap).toHaveBeenCalledTimes(2)
  })
})
