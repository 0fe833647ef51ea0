import { View } from '@tarojs/components'
import type { Read } from '../../answered-in'
import { caseCopy as copy } from '../../copy'
import './effect.scss'

/** How often the questions were answered right before and after (成效), in words; nothing from too few. */
export function Effect({ effect }: Pick<Read, 'effect'>) {
  if (effect === null || effect.before.answered === 0 || effect.after.answered === 0) return null
  return <View className="case-effect">{copy.effect(effect)}</View>
}
