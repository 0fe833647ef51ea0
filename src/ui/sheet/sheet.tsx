import { Popup } from '@nutui/nutui-react-taro'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
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
  return (
    <Popup
      className="ui-sheet-frame"
      visible={open}
      position="bottom"
      round
      lockScroll
      destroyOnClose
      minHeight="0"
      duration={220}
      onClose={onClose}
    >
      <View className="ui-sheet" {...spoken({ role: 'dialog', label: title })}>
        <View className="ui-sheet-head">
          <View className="ui-sheet-title">{title}</View>
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
    </Popup>
  )
}
