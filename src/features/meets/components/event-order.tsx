import { View } from '@tarojs/components'
import { Card, EmptyState, Paged, Row, SectionTitle, Tag } from '#ui'
import { copy } from '../copy/event'
import { copy as meetCopy } from '../copy/meet'
import { numberText } from '../copy/words'
import type { EventShown } from '../queries'
import { meetWays } from '../ways'
import './event.scss'

/** The running order (出场顺序) with the seed it was drawn from, and how to draw it again. */
export function EventOrder({ event }: { event: EventShown }) {
  const { order, seed, meet } = event
  if (seed === null)
    return <EmptyState drawing="contest" head={copy.notDrawn} say={copy.notDrawnSay} />
  return (
    <>
      <SectionTitle end={copy.orderEnd(order.length)}>{copy.seed(seed)}</SectionTitle>
      <View className="meets-say">{copy.seedSay}</View>
      <Paged of={order}>
        {(shown) => (
          <Card>
            {shown.map(({ entrant, number, name, unitName, parentName, withdrawn }) => (
              <Row
                key={entrant}
                lead={<View className="meets-number">{numberText(number)}</View>}
                title={name}
                sub={name === unitName ? parentName : unitName}
                {...(withdrawn && { beside: <Tag kind="plain">{meetCopy.withdrawn}</Tag> })}
                onTap={() => meetWays.entrant(meet, entrant)}
              />
            ))}
          </Card>
        )}
      </Paged>
    </>
  )
}
