import { View } from '@tarojs/components'
import { classes, spoken } from '#ui'
import './hall-button.scss'

/** What a button on the hall's wall (大屏按钮) is asked for. */
export interface HallButtonProps {
  children: string
  onTap: () => void
  quiet?: boolean
}

/** As large as the wall asks for; its tap is not one on the page, which would show the next place. */
export function HallButton({ children, onTap, quiet }: HallButtonProps) {
  return (
    <View
      className={classes('hall-button', quiet && 'is-quiet')}
      hoverClass="is-pressed"
      onClick={(event) => {
        event.stopPropagation()
        onTap()
      }}
      {...spoken({ role: 'button', label: children })}
    >
      {children}
    </View>
  )
}
