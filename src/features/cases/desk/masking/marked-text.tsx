import { Text, View } from '@tarojs/components'
import { classes, spoken } from '#ui'
import { maskingCopy as copy, kindNames } from '../copy/masking'
import type { Found } from './masked'

/** What a text with its findings is asked for. */
export interface MarkedTextProps {
  text: string
  found: readonly Found[]
  onTap: (id: string) => void
}

interface Stretch {
  readonly from: number
  readonly text: string
  readonly finding: Found | undefined
}

function stretchesOf(text: string, found: readonly Found[]): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const finding of found) {
    stretches.push({ from: at, text: text.slice(at, finding.from), finding: undefined })
    stretches.push({ from: finding.from, text: text.slice(finding.from, finding.until), finding })
    at = finding.until
  }
  return [...stretches, { from: at, text: text.slice(at), finding: undefined }]
}

/** What a mark says beside the words it is under: its kind, or what was done. */
const wordOf = ({ kind, state }: Found): string => {
  if (state === 'masked') return copy.mask
  return state === 'explained' ? copy.keep : kindNames[kind]
}

/** The running text with each finding marked in it: a line beneath and a word, never colour alone. */
export function MarkedText({ text, found, onTap }: MarkedTextProps) {
  return (
    <View className="desk-marked">
      {stretchesOf(text, found).map(({ from, text: words, finding }) =>
        finding ? (
          <Text
            key={from}
            className={classes('desk-mark', `is-${finding.state}`)}
            onClick={() => onTap(finding.id)}
            {...spoken({ role: 'button', label: `${words}，${wordOf(finding)}` })}
          >
            {words}
            <Text className="desk-mark-word">{wordOf(finding)}</Text>
          </Text>
        ) : (
          words !== '' && <Text key={from}>{words}</Text>
        ),
      )}
    </View>
  )
}
