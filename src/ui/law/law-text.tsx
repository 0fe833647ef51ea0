import { Text } from '@tarojs/components'
import { classes } from '../classes'
import { lawNames } from './law-names'
import './law-text.scss'

/**
 * A line of text that may name laws: their names don't break, and a line that opens with 《 lines
 * up by the eye (悬挂).
 * @example <LawText>《行政处罚法》专场</LawText>
 */
export function LawText({ children }: { children: string }) {
  return (
    <Text>
      {lawNames(children).map(({ at, text, whole }) => (
        <Text
          key={at}
          className={classes(whole && 'ui-law-name', whole && at === 0 && 'is-hanging')}
        >
          {text}
        </Text>
      ))}
    </Text>
  )
}
