import { View } from '@tarojs/components'
import { classes, spoken } from '#ui'
import './mast.scss'

/** The flag at its mast, small and in its own red: where it is on a line or a map. */
export function Mast({ className }: { className?: string }) {
  return <View className={classes('flag-mast', className)} {...spoken({ hidden: true })} />
}
