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

/** A longer name fills its line; what follows breaks between levels and not within a word. */
const LONGEST_BESIDE = 9

/** The unit with the certificate's tail beside it where both fit, then the unit above. */
function whereFrom({ unitName, parentName, certificateTail }: Reply<'org', 'me'>): string {
  const tail = certificateTail === null ? '' : copy.tail(certificateTail)
  const beside = tail !== '' && unitName.length <= LONGEST_BESIDE
  const lines = beside ? [`${unitName} · ${tail}`, parentName] : [unitName, parentName, tail]
  return lines.filter((line) => line !== '').join('\n')
}

/** Who I am, and my own three figures. */
export function MyHero({ me, summary }: MyHeroProps) {
  return (
    <Hero title={me.name} say={whereFrom(me)}>
      {summary ? <Stats of={statsOf(summary)} /> : <Skeleton count={2} />}
      {LOCAL_CLOUD && (
        <View className="my-hero-demo">
          <Tag kind="plain">{copy.demo}</Tag>
        </View>
      )}
    </Hero>
  )
}
