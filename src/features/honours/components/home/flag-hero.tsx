import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { type BeijingDay, beijingDayOf } from '#domain/beijing-day'
import { levelsOf, Skeleton, spoken } from '#ui'
import { copy, firstFlag, sinceWords } from '../../copy/home'
import { periodName } from '../../copy/words'
import { Cloth } from '../cloth/cloth'
import './flag-hero.scss'

type Flag = Reply<'honours', 'flag'>

const today = ({ now }: Flag): BeijingDay => beijingDayOf(new Date(now))

/** Who holds the flag (持旗单位), beside the flag itself. */
export function FlagHero({ flag }: { flag: Flag | undefined }) {
  return (
    <View className="flag-hero">
      <Cloth />
      <View className="flag-hero-words">
        {flag === undefined ? <Skeleton count={4} /> : <Holding flag={flag} />}
      </View>
    </View>
  )
}

function Holding({ flag }: { flag: Flag }) {
  const { holder, running } = flag
  if (holder === null)
    return (
      <>
        <Name>{copy.nobody}</Name>
        {running !== null && <View>{firstFlag(running, today(flag))}</View>}
      </>
    )
  const { period, name, parentName } = holder.score
  return (
    <>
      <View>{periodName(period)}</View>
      <Name>{name}</Name>
      <View>{parentName}</View>
      <View className="flag-hero-since">
        {sinceWords(holder, today(flag)).map((words) => (
          <View key={words} className="flag-hero-piece">
            {words}
          </View>
        ))}
      </View>
    </>
  )
}

/** In Song type, each level on a line of its own. */
function Name({ children }: { children: string }) {
  return (
    <View className="flag-hero-name" {...spoken({ role: 'heading', label: children })}>
      {levelsOf(children).map((level) => (
        <View key={level}>{level}</View>
      ))}
    </View>
  )
}
