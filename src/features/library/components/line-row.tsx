import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, spoken } from '#ui'
import './line-row.scss'

/** What a line of a list is asked for. */
export interface LineRowProps {
  title: ReactNode
  /** What a screen reader says. */
  label: string
  children?: ReactNode
  onTap: () => void
}

/** A line of a list of equals (列表行): they get no card. */
export function LineRow({ title, label, children, onTap }: LineRowProps) {
  return (
    <View
      className="line-row"
      hoverClass="is-pressed"
      onClick={onTap}
      {...spoken({ role: 'button', label })}
    >
      <View className="line-row-words">
        <View className="line-row-title">{title}</View>
        {children}
      </View>
      <Icon name="chevron" size={20} className="line-row-tail" />
    </View>
  )
}
