import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import '../row/row.scss'
import './evidence-row.scss'

/** What a row of evidence (依据行) is asked for. */
export interface EvidenceRowProps {
  /** What the points are for. */
  what: string
  /** What proves it. */
  proof: string
  /** `28.5`, or `+4`. */
  points: string
  /** The most there could have been. */
  most?: string
  /** To the source. */
  onTap?: (() => void) | undefined
}

/** Every number says where it comes from. */
export function EvidenceRow({ what, proof, points, most, onTap }: EvidenceRowProps) {
  const tappable = onTap && {
    onClick: onTap,
    hoverClass: 'is-pressed',
    ...spoken({ role: 'button', label: `${what}，${proof}，${points}分` }),
  }
  return (
    <View className="ui-row" {...tappable}>
      <View className="ui-row-words">
        <View className="ui-row-title">{what}</View>
        <View className="ui-row-sub">{proof}</View>
      </View>
      <View className="ui-points">
        {points}
        {most !== undefined && <View className="ui-points-most">{` / ${most}`}</View>}
      </View>
      {onTap && <Icon name="chevron" size={20} className="ui-row-tail" />}
    </View>
  )
}
