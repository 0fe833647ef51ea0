// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useLeaving } from './use-leaving'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const sheet = (open: boolean) =>
  renderHook((props: { open: boolean }) => useLeaving(props.open), { initialProps: { open } })

describe('useLeaving', () => {
  it('is not seen before it opens', () => {
    expect(sheet(false).result.current).toBe(false)
  })

  it('is still seen while it goes, and then no more', () => {
    const { result, rerender } = sheet(true)
    rerender({ open: false })
    expect(result.current).toBe(true)
    act(() => vi.advanceTimersByTime(220))
    expect(result.current).toBe(false)
  })

  it('stays when it is opened again while it goes', () => {
    const { result, rerender } = sheet(true)
    rerender({ open: false })
    rerender({ open: true })
    act(() => vi.advanceTimersByTime(1000))
    expect(result.current).toBe(true)
  })
})
