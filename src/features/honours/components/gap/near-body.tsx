import { View } from '@tarojs/components'
import { Card, Row, SectionTitle } from '#ui'
import { copy } from '../../copy/near'
import type { Mine, Running } from '../../gap'
import { go } from '../../routes'
import { ChanceRow } from './chance-row'
import { GapBody } from './gap-card'
import './near.scss'

/** How near my unit is, all that would change it, and how sure that is. */
export function NearBody({ running }: { running: Running }) {
  const { mine, period } = running
  return (
    <>
      <View className="flag-near-line">
        <Card>
          <View className="flag-gap">
            <GapBody running={running} />
          </View>
        </Card>
      </View>
      {mine !== null && <Chances mine={mine} />}
      {mine !== null && (
        <View className="flag-near-way">
          <Card>
            <Row title={copy.ours} sub={copy.oursSay} onTap={() => go.score(period, mine.unit)} />
          </Card>
        </View>
      )}
      <View className="flag-near-say">{copy.honest}</View>
      <View className="flag-near-say">{copy.never}</View>
    </>
  )
}

function Chances({ mine: { chances, vetoed } }: { mine: Mine }) {
  if (vetoed) return null
  return (
    <>
      <SectionTitle end={copy.chancesSay}>{copy.chances}</SectionTitle>
      <Card>
        <View className="flag-gap is-list">
          {chances.length === 0 && <View className="flag-gap-say">{copy.noChances}</View>}
          {chances.map((chance) => (
            <ChanceRow key={`${chance.indicator} ${chance.how}`} chance={chance} />
          ))}
        </View>
      </Card>
    </>
  )
}
