import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '../classes'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import { useLeaving } from './use-leaving'
import './sheet.scss'

/** What a sheet (底部弹层) is asked for. */
export interface SheetProps {
  title: string
  open: boolean
  onClose: () => void
  children: ReactNode
}

/** Comes up from the foot over the page; a tap beside it or on the cross sends it away. */
export function Sheet({ title, open, onClose, children }: SheetProps) {
  const seen = useLeaving(open)
  if (!seen) return null
  return (
    <View className={classes('ui-sheet', !open && 'is-leaving')}>
      <View className="ui-sheet-mask" catchMove onClick={onClose} {...spoken({ hidden: true })} />
      <View className="ui-sheet-panel" {...spoken({ role: 'dialog', label: title })}>
        <View className="ui-sheet-head">
          <View className="ui-sheet-title" {...spoken({ role: 'heading' })}>
            {title}
          </View>
          <View
            className="ui-sheet-close"
            hoverClass="is-pressed"
            onClick={onClose}
            {...spoken({ role: 'button', label: '关闭' })}
          >
            <Icon name="cross" size={20} />
          </View>
        </View>
        {children}
      </View>
    </View>
  )
}
