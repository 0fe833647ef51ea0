import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Card, pointsText, Row } from '#ui'
import { copy } from '../../copy/home'
import { go } from '../../routes'
import './ways.scss'

type Flag = Reply<'honours', 'flag'>

/** The ways on from the flag: how its points came about, all units, its public notice, its poster, other awards. */
export function Ways({ flag }: { flag: Flag }) {
  return (
    <View className="flag-ways">
      <Card>
        {flag.holder !== null && <OfHolder holder={flag.holder} group={flag.group} />}
        <Row title={copy.awards} sub={copy.awardsSay} onTap={go.awards} />
      </Card>
    </View>
  )
}

function OfHolder({
  holder,
  group,
}: {
  holder: NonNullable<Flag['holder']>
  group: Flag['group']
}) {
  const { period, unit, total } = holder.score
  return (
    <>
      {total !== null && (
        <Row
          title={copy.howCounted(pointsText(total))}
          sub={copy.howCountedSay}
          onTap={() => go.score(period, unit)}
        />
      )}
      <Row title={copy.standing} sub={copy.standingSay} onTap={() => go.standing(period, group)} />
      <Row title={copy.notice} sub={copy.noticeSay} onTap={() => go.notice(period)} />
      <Row title={copy.poster} sub={copy.posterSay} onTap={() => go.poster(group)} />
    </>
  )
}
