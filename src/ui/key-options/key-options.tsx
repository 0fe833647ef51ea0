import { View } from '@tarojs/components'
import { classes } from '../classes'
import { Icon } from '../icon/icon'
import { copy } from './copy'
import './key-options.scss'

/** An option with its key, as those see it who answer for the question. */
export interface KeyedOption {
  readonly text: string
  readonly right: boolean
  readonly note?: string | null | undefined
}

/** Which option is right, and of a wrong one why it is not. */
export function KeyOptions({ options }: { options: readonly KeyedOption[] }) {
  // Two options may say the same: one is its place.
  const keyed = options.map((option, place) => ({ ...option, key: `option-${place}` }))
  return (
    <>
      {keyed.map(({ key, text, right, note }) => (
        <View key={key} className={classes('ui-key', right && 'is-right')}>
          <Icon name={right ? 'check' : 'cross'} size={18} />
          <View className="ui-key-words">
            <View>{text}</View>
            {note && <View className="ui-key-note">{note}</View>}
          </View>
          <View className="ui-key-word">{right ? copy.right : copy.notRight}</View>
        </View>
      ))}
    </>
  )
}
