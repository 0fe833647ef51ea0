import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Button } from '#ui'
import { pagedCopy as copy } from '../copy/words'

interface Props<T> {
  readonly of: readonly T[]
  /** So many are shown at once: a phone slows down with hundreds of rows. */
  readonly most: number
  /** The place of the one that is to be seen first. */
  readonly first?: number
  readonly children: (shown: readonly T[]) => ReactNode
}

/** A long list, part by part (分页): each takes the place of the one before. */
export function Paged<T>({ of, most, first = 0, children }: Props<T>) {
  const [page, setPage] = useState(Math.floor(Math.max(0, first) / most))
  const from = page * most
  return (
    <View>
      {page > 0 && (
        <Button kind="text" onTap={() => setPage(page - 1)}>
          {copy.before}
        </Button>
      )}
      {children(of.slice(from, from + most))}
      {from + most < of.length && (
        <Button kind="text" onTap={() => setPage(page + 1)}>
          {copy.after}
        </Button>
      )}
    </View>
  )
}
