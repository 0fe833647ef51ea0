import { View } from '@tarojs/components'
import { classes } from '../classes'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import { goBack } from './back'
import { headerRoom } from './capsule'
import './page-header.scss'

/** What a page header (页头) is asked for. */
export interface PageHeaderProps {
  title: string
  /** The title of a tab page is large and has no way back. */
  tab?: boolean | undefined
  /** Instead of one page back, e.g. to ask before an exam is left. */
  onBack?: (() => void) | undefined
}

/** Stays at the top in the colour of the ground it stands on, left of WeChat's capsule. */
export function PageHeader({ title, tab = false, onBack = goBack }: PageHeaderProps) {
  const room = headerRoom()
  const style = room && { paddingTop: `${room.top}px`, paddingRight: `${room.right}px` }
  return (
    <View className={classes('ui-page-header', tab && 'is-tab')} {...(style && { style })}>
      {!tab && (
        <View
          className="ui-page-header-back"
          hoverClass="is-pressed"
          onClick={onBack}
          {...spoken({ role: 'button', label: '返回' })}
        >
          <Icon name="back" />
        </View>
      )}
      <View className="ui-page-header-title" {...spoken({ role: 'heading' })}>
        {title}
      </View>
    </View>
  )
}
