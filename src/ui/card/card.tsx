import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '../classes'
import './card.scss'

/** Groups what belongs together (卡片); a single sentence or a list of equals gets none. */
export function Card({ children, padded = false }: { children: ReactNode; padded?: boolean }) {
  return <View className={classes('ui-card', padded && 'is-padded')}>{children}</View>
}
