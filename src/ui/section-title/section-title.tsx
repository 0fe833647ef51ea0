import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spoken } from '../spoken'
import './section-title.scss'

/** What the title of a section (小标题) is asked for. */
export interface SectionTitleProps {
  children: string
  /** At its right end: a few words, or a text button. */
  end?: ReactNode
}

/** Opens a section of the page. */
export function SectionTitle({ children, end }: SectionTitleProps) {
  return (
    <View className="ui-section-title">
      <View {...spoken({ role: 'heading' })}>{children}</View>
      {end !== undefined && <View className="ui-section-title-end">{end}</View>}
    </View>
  )
}
