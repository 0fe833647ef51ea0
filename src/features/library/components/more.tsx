import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Button } from '#ui'

/** A page of WeChat holds no more than a thousand nodes, sixty of them side by side. */
const AT_ONCE = 30

/** What a list that grows is asked for. */
export interface MoreProps<T> {
  of: readonly T[]
  /** The button's words, with how many come next. */
  words: (count: number) => string
  children: (one: T) => ReactNode
}

/** A list shown portion by portion (再看): what was read stays above. */
export function More<T>({ of, words, children }: MoreProps<T>) {
  const [portions, setPortions] = useState(1)
  const left = of.length - portions * AT_ONCE
  const shown = Array.from({ length: Math.min(portions, Math.ceil(of.length / AT_ONCE)) })
  return (
    <>
      {shown.map((_, place) => {
        const from = place * AT_ONCE
        return <View key={`from-${from}`}>{of.slice(from, from + AT_ONCE).map(children)}</View>
      })}
      {left > 0 && (
        <Button kind="text" onTap={() => setPortions(portions + 1)}>
          {words(Math.min(left, AT_ONCE))}
        </Button>
      )}
    </>
  )
}
