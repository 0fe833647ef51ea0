import { Text, View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { classes } from '#ui'
import './stretches.scss'

type Words = Reply<'search', 'find'>['articles']['rows'][number]['words']

/** Words with what was looked for marked (命中): bold and underlined, not by colour alone. */
export function Stretches({ of }: { of: Words }) {
  // Stretches may say the same: one is its place.
  const keyed = of.map((stretch, place) => ({ ...stretch, key: `stretch-${place}` }))
  return (
    <View>
      {keyed.map(({ key, text, hit }) => (
        <Text key={key} className={classes(hit && 'stretch-hit')}>
          {text}
        </Text>
      ))}
    </View>
  )
}
