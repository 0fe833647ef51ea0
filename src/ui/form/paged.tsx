import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Button } from '../button/button'
import { copy } from './copy'
import './paged.scss'

/** A page of a phone holds only so many. */
const SHOWN = 12

/** What a list shown page by page is asked for. */
export interface PagedProps<T> {
  of: readonly T[]
  children: (shown: readonly T[], from: number) => ReactNode
}

/** Pages of a list (分页) replace each other: a phone slows down with hundreds of rows. */
export function Paged<T>({ of, children }: PagedProps<T>) {
  const [from, setFrom] = useState(0)
  return (
    <View className="ui-paged">
      {children(of.slice(from, from + SHOWN), from)}
      {from + SHOWN < of.length && (
        <Button kind="text" onTap={() => setFrom(from + SHOWN)}>
          {copy.further}
        </Button>
      )}
      {from > 0 && (
        <Button kind="text" onTap={() => setFrom(0)}>
          {copy.first}
        </Button>
      )}
    </View>
  )
}
