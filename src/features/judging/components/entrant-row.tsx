import { View } from '@tarojs/components'
import { classes, Icon, type IconName, spoken } from '#ui'
import { standingNames } from '../copy/event'
import { numberText, when } from '../copy/words'
import type { Entrant, OwnSheet } from '../sheet/draft'
import type { Standing } from '../sheet/standing'
import './entrant-row.scss'

/** A drawing for each state, so that it is told by shape and word. */
const ICONS: Readonly<Record<Standing, IconName | undefined>> = {
  away: 'eye-off',
  withdrawn: 'cross',
  untouched: undefined,
  begun: 'pen',
  waiting: 'no-network',
  refused: 'info',
  received: 'received',
  again: 'review',
}

interface Props {
  readonly entrant: Entrant
  readonly own: OwnSheet | undefined
  readonly standing: Standing
  readonly onTap: (() => void) | undefined
}

const saysOf = (standing: Standing, own: OwnSheet | undefined): string =>
  standing === 'received' && own
    ? `${standingNames.received} ${when(own.at)}`
    : standingNames[standing]

/** One entrant of the running order, with how far its sheet is. */
export function EntrantRow({ entrant, own, standing, onTap }: Props) {
  const { number, name, parentName } = entrant
  const icon = ICONS[standing]
  const says = saysOf(standing, own)
  return (
    <View
      className={classes('judge-order-row', `is-${standing}`)}
      {...(onTap && {
        hoverClass: 'is-pressed',
        onClick: onTap,
        ...spoken({ role: 'button', label: `${numberText(number)}，${name}，${says}` }),
      })}
    >
      <View className="judge-order-number">{number === null ? '–' : String(number)}</View>
      <View className="judge-order-words">
        <View className="judge-order-name">{name}</View>
        <View className="judge-order-parent">{parentName}</View>
        <View className="judge-order-state">
          {icon && <Icon name={icon} size={18} />}
          {says}
        </View>
      </View>
      {onTap && <Icon name="chevron" size={24} />}
    </View>
  )
}
