import { View } from '@tarojs/components'
import { spoken } from '#ui'
import { listCopy as copy } from '../copy/list'
import type { WrongLine } from '../lists/use-listing'
import './wrong-lines.scss'

/** So many at once: whoever mends these sees the next ones. */
const SHOWN = 20

/** Lines of a pasted list that can't be listed yet, each with what is wrong (要改的行). */
export function WrongLines({ wrong }: { wrong: readonly WrongLine[] }) {
  if (wrong.length === 0) return null
  return (
    <View className="wrong-lines" {...spoken({ role: 'alert' })}>
      <View className="wrong-count">{copy.wrong(wrong.length)}</View>
      {wrong.slice(0, SHOWN).map(({ line, text, why }) => (
        <View key={line} className="wrong-line">
          <View className="wrong-why">{`${copy.line(line)}：${why}`}</View>
          <View className="wrong-text">{text}</View>
        </View>
      ))}
      {wrong.length > SHOWN && (
        <View className="wrong-text">{copy.moreWrong(wrong.length - SHOWN)}</View>
      )}
    </View>
  )
}
