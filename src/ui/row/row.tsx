import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '../classes'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/names'
import { LawText } from '../law/law-text'
import { spoken } from '../spoken'
import './row.scss'

/** What a row (列表行) of a card is asked for. */
export interface RowProps {
  title: string
  /** A line beneath the title. */
  sub?: string | undefined
  /** After the title, e.g. a tag. */
  beside?: ReactNode
  /** A drawing before a plain title, as in 我的; without one the title is strong. */
  icon?: IconName
  /** Gold, for honour alone. */
  honour?: boolean
  /** Before the words, e.g. a date. */
  lead?: ReactNode
  /** At the end: words, a tag or a switch. */
  end?: ReactNode
  onTap?: (() => void) | undefined
  /** The drawing at the very end; a chevron where the row leads somewhere. */
  tail?: IconName
}

/** The whole row can be tapped. */
export function Row(props: RowProps) {
  const { title, sub, beside, icon, honour = false, lead, end, onTap } = props
  const tail = props.tail ?? (onTap ? 'chevron' : undefined)
  const tappable = onTap && {
    onClick: onTap,
    hoverClass: 'is-pressed',
    ...spoken({ role: 'button', label: sub === undefined ? title : `${title}，${sub}` }),
  }
  return (
    <View className={classes('ui-row', icon && 'has-icon', honour && 'is-honour')} {...tappable}>
      {icon !== undefined && <Icon name={icon} className="ui-row-icon" />}
      {lead}
      <View className="ui-row-words">
        <View className="ui-row-title">
          <LawText>{title}</LawText>
          {beside}
        </View>
        {sub !== undefined && (
          <View className="ui-row-sub">
            <LawText>{sub}</LawText>
          </View>
        )}
      </View>
      {typeof end === 'string' ? <View className="ui-row-end">{end}</View> : end}
      {tail !== undefined && <Icon name={tail} size={20} className="ui-row-tail" />}
    </View>
  )
}
