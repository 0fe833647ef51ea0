import { View } from '@tarojs/components'
import { momentText, Paged, SectionTitle } from '#ui'
import { copy } from '../copy/run'
import type { Managed } from '../form/form'

/** What was done with a meet, by whom and why (记录), the latest first. */
export function Acts({ managed: { acts, now } }: { managed: Managed }) {
  if (acts.length === 0) return null
  return (
    <>
      <SectionTitle>{copy.acts}</SectionTitle>
      <Paged of={[...acts].reverse()}>
        {(shown) =>
          shown.map((act) => (
            <View key={`${act.at}:${act.what}`} className="meets-run-say">
              {copy.act(act)}
              <View className="meets-run-at">{momentText(act.at, new Date(now))}</View>
            </View>
          ))
        }
      </Paged>
    </>
  )
}
