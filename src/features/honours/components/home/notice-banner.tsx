import { View } from '@tarojs/components'
import { Icon, spoken } from '#ui'
import './notice-banner.scss'

/** A public notice (公示) that is open: what it is about and until when; leads to it. */
export function NoticeBanner({ children, onTap }: { children: string; onTap: () => void }) {
  return (
    <View
      className="flag-banner"
      hoverClass="is-pressed"
      onClick={onTap}
      {...spoken({ role: 'button', label: children })}
    >
      <Icon name="document" size={20} />
      <View className="flag-banner-words">{children}</View>
      <Icon name="chevron" size={20} />
    </View>
  )
}
