import { View } from '@tarojs/components'
import { EVENT_KINDS, type EventKind } from '#domain/meets'
import { Card, Paged, Picks, Row, SectionTitle, Tag } from '#ui'
import { copy } from '../copy/form'
import { isEventWhole } from '../form/gaps'
import { newEvent } from '../form/new-form'
import { ways } from '../ways'
import type { FieldsProps } from './edit-form'
import { flawAt } from './flaw-at'

const MOST_EVENTS = 20
const kinds = EVENT_KINDS.map((key) => ({ key, label: copy.kinds[key] }))

/** The events (项目), and adding one out of its template. */
export function EventRows({ id, filling, saving }: FieldsProps & { id: string }) {
  const { form, setTerms } = filling
  const { events } = form.terms
  const add = (kind: EventKind) => {
    const event = newEvent(kind, form.terms)
    setTerms({ events: [...events, event] })
    ways.event(id, event.id)()
  }
  const wrong = saving.gaps.events ?? flawAt(saving.flaws, null, 'NO_EVENTS', 'NO_WEIGHT')
  return (
    <>
      <SectionTitle>{copy.events}</SectionTitle>
      {events.length < MOST_EVENTS && (
        <View className="meets-edit-kinds">
          <View className="meets-edit-say">{copy.addSay}</View>
          <Picks choices={kinds} value={[]} onChange={(picked) => picked.forEach(add)} />
        </View>
      )}
      {events.length === 0 && <View className="meets-edit-say">{copy.noEvents}</View>}
      {events.length > 0 && (
        <Paged of={events}>
          {(shown) => (
            <Card>
              {shown.map((event) => (
                <Row
                  key={event.id}
                  title={event.name}
                  sub={flawAt(saving.flaws, event.id) ?? copy.eventSub(event)}
                  {...(!isEventWhole(event) && {
                    beside: (
                      <Tag kind="wrong" icon="pen">
                        {copy.eventGap}
                      </Tag>
                    ),
                  })}
                  onTap={ways.event(id, event.id)}
                />
              ))}
            </Card>
          )}
        </Paged>
      )}
      {wrong !== undefined && <View className="meets-edit-wrong">{wrong}</View>}
    </>
  )
}
