import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { Card, momentText, Row } from '#ui'
import { copy } from '../../copy/score'
import { countText } from '../../copy/words'
import { VetoTag } from './sections'
import './vetoes.scss'

/** The checks of one score (一票否决): what each means, and what was found with what proves it. */
export function Vetoes({ score }: { score: Reply<'honours', 'score'> }) {
  const { vetoKinds, vetoes } = score
  const now = serverNow()
  return (
    <>
      <View className="flag-vetoes-lead">{copy.vetoLead(countText(vetoKinds.length))}</View>
      <Card>
        {vetoKinds.map(({ id, name, says }) => (
          <Row
            key={id}
            title={name}
            sub={says}
            end={<VetoTag vetoed={vetoes.some((veto) => veto.name === name)} />}
          />
        ))}
      </Card>
      {vetoes.map(({ id, name, text, at }) => (
        <View key={id} className="flag-veto">
          <View className="flag-veto-name">{name}</View>
          <View>{text}</View>
          <View className="flag-veto-at">{momentText(at, now)}</View>
        </View>
      ))}
    </>
  )
}
