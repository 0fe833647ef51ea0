import Taro from '@tarojs/taro'
import { type ReactNode, useState } from 'react'
import { Button } from '#ui'
import { turnCopy as copy } from '../copy/turns'

/** What a long list that is shown a piece at a time (翻页) is asked for. */
export interface TurnsProps<T> {
  of: readonly T[]
  /** How many at once: an old phone draws no thousand nodes. */
  size: number
  /** Whether a turn begins at the top of the page. */
  toTop?: boolean
  children: (piece: readonly T[]) => ReactNode
}

/** Shows a list piece by piece, with the ways on and back. */
export function Turns<T>({ of, size, toTop = false, children }: TurnsProps<T>) {
  const [place, setPlace] = useState(0)
  const from = place < of.length ? place : 0
  const to = (next: number) => {
    setPlace(next)
    if (toTop) void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  return (
    <>
      {children(of.slice(from, from + size))}
      {from + size < of.length && (
        <Button kind="text" onTap={() => to(from + size)}>
          {copy.further(of.length - from - size)}
        </Button>
      )}
      {from > 0 && (
        <Button kind="text" onTap={() => to(Math.max(0, from - size))}>
          {copy.back}
        </Button>
      )}
    </>
  )
}
