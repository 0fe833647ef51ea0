import { View } from '@tarojs/components'
import { Card, Icon, SectionTitle, spoken } from '#ui'
import { gapRank, gapSay, gapTitle, runningText } from '../../copy/home'
import { gapOf, type Running } from '../../gap'
import { ChanceRow } from './chance-row'
import { GapLine } from './gap-line'
import './gap-card.scss'

/** How many chances stand on the tab; all of them one tap further. */
const FEW = 2

/** What the card that says how near we are is asked for. */
export interface GapCardProps {
  running: Running
  now: Date
  /** To all of it. */
  onMore: () => void
}

/** How near my unit is to the flag, and what would change it (离红旗还差). */
export function GapCard({ running, now, onMore }: GapCardProps) {
  const gap = gapOf(running)
  const chances = 'by' in gap ? gap.mine.chances.slice(0, FEW) : []
  const asOf = runningText(running, now)
  return (
    <>
      <SectionTitle end={<View className="flag-gap-rank">{gapRank(gap)}</View>}>
        {gapTitle(gap)}
      </SectionTitle>
      <Card>
        <View className="flag-gap">
          <GapBody running={running} />
          {chances.map((chance) => (
            <ChanceRow key={`${chance.indicator} ${chance.how}`} chance={chance} />
          ))}
          <View
            className="flag-gap-more"
            hoverClass="is-pressed"
            onClick={onMore}
            {...spoken({ role: 'button', label: asOf })}
          >
            <View className="flag-gap-as-of">{asOf}</View>
            <Icon name="chevron" size={20} />
          </View>
        </View>
      </Card>
    </>
  )
}

/** The line, or a sentence where there is none to draw. */
export function GapBody({ running }: { running: Running }) {
  const gap = gapOf(running)
  const say = gapSay(gap, running.first)
  return (
    <>
      {'by' in gap && running.first !== null && <GapLine gap={gap} first={running.first} />}
      {say !== undefined && <View className="flag-gap-say">{say}</View>}
    </>
  )
}
