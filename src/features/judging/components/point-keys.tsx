import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Criterion } from '#domain/rubric'
import { classes, Icon, spoken } from '#ui'
import { scoreCopy as copy } from '../copy/score'
import { type Key, keyPages, pageOf } from '../sheet/keys'
import { keyPoints } from '../sheet/points'
import './point-keys.scss'

interface Props {
  readonly criterion: Criterion
  readonly given: number | undefined
  readonly onGive: (points: number) => void
}

const wordsOf = (key: Key, criterion: Criterion): string =>
  typeof key === 'number' ? keyPoints(criterion, key) : copy[key]

/** Points as keys (给分键), nine at a time: what most will be given stands first, 更低 leads on. */
export function PointKeys({ criterion, given, onGive }: Props) {
  const pages = keyPages(criterion)
  const [page, setPage] = useState(() => pageOf(pages, given))
  const press = (key: Key) => {
    if (typeof key === 'number') onGive(key)
    else setPage(page + (key === 'lower' ? 1 : -1))
  }
  return (
    <View className="judge-keys">
      {(pages[page] ?? []).map((key) => (
        <View
          key={key}
          className={classes(
            'judge-key',
            key === given && 'is-on',
            typeof key === 'string' && 'is-word',
          )}
          hoverClass="is-pressed"
          onClick={() => press(key)}
          {...spoken({ role: 'button', label: wordsOf(key, criterion), selected: key === given })}
        >
          {wordsOf(key, criterion)}
          {key === given && <Icon name="check" size={20} className="judge-key-mark" />}
        </View>
      ))}
    </View>
  )
}
