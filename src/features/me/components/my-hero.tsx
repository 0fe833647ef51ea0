import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Hero, Skeleton, Stats, Tag } from '#ui'
import { copy } from '../copy'
import './my-hero.scss'

/** What the head of 我的 is asked for. */
export interface MyHeroProps {
  me: Reply<'org', 'me'>
  /** Undefined until known. */
  summary: Reply<'study', 'summary'> | undefined
}

const statsOf = ({ points, streak, understood }: Reply<'study', 'summary'>) => [
  { ...copy.points, value: points },
  { ...copy.streak, value: streak },
  { ...copy.understood, value: understood },
]

/** Who I am, and my own three figures. */
export function MyHero({ me, summary }: MyHeroProps) {
  const { name, unitName, parentName, certificateTail } = me
  return (
    <Hero title={name} say={`${copy.unitAndTail(unitName, certificateTail)}\n${parentName}`}>
      {summary ? <Stats of={statsOf(summary)} /> : <Skeleton count={2} />}
      {LOCAL_CLOUD && (
        <View className="my-hero-demo">
          <Tag kind="plain">{copy.demo}</Tag>
        </View>
      )}
    </Hero>
  )
}
