import { View } from '@tarojs/components'
import { Card, Row, SectionTitle } from '#ui'
import { reviewCopy as copy } from '../copy/review'
import type { Reviewed } from './reviewed'

/** What stands unmasked, with the author's reason (说明后保留的): the reviewer judges it. */
export function Explained({ reviewed: { explained } }: { reviewed: Reviewed }) {
  if (explained.length === 0) return null
  const keyed = explained.map((one, place) => ({ ...one, key: `${place} ${one.text}` }))
  return (
    <>
      <SectionTitle>{copy.explained}</SectionTitle>
      <View className="desk-review-say">{copy.explainedSay}</View>
      <Card>
        {keyed.map(({ key, text, reason }) => (
          <Row key={key} title={text} sub={reason} />
        ))}
      </Card>
    </>
  )
}
