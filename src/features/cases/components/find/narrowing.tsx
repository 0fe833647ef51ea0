import { View } from '@tarojs/components'
import { Card, ListField } from '#ui'
import { findCopy as copy } from '../../copy'
import { useShelf, type Wanted } from '../../queries'
import { DomainChips } from '../list/domain-chips'
import './narrowing.scss'

const EVERY = ''

interface Counted {
  readonly key: string
  readonly name: string
  readonly cases: number
}

const choicesOf = (every: string, some: readonly Counted[]) => [
  { key: EVERY, label: every },
  ...some.map(({ key, name, cases }) => ({ key, label: copy.counted(name, cases) })),
]

/** What narrowing is asked for. */
export interface NarrowingProps {
  wanted: Wanted
  onWant: (part: Partial<Wanted>) => void
}

/** Narrows cases to a domain, a law they rest on, a unit they come from (筛选); only to what has some. */
export function Narrowing({ wanted, onWant }: NarrowingProps) {
  const { laws = [], units = [] } = useShelf().data ?? {}
  return (
    <View className="narrowing">
      <DomainChips value={wanted.domain} onChange={(domain) => onWant({ domain })} />
      <Card>
        <ListField
          label={copy.law}
          choices={choicesOf(
            copy.everyLaw,
            laws.map(({ law, ...told }) => ({ key: law, ...told })),
          )}
          value={wanted.law ?? EVERY}
          onChange={(law) => onWant({ law: law === EVERY ? null : law })}
          none={copy.everyLaw}
        />
        <ListField
          label={copy.unit}
          choices={choicesOf(
            copy.everyUnit,
            units.map(({ unit, ...told }) => ({ key: unit, ...told })),
          )}
          value={wanted.unit ?? EVERY}
          onChange={(unit) => onWant({ unit: unit === EVERY ? null : unit })}
          none={copy.everyUnit}
        />
      </Card>
    </View>
  )
}
