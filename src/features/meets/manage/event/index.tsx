import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Asked, Button, goBack, Notice, Page } from '#ui'
import { copy } from '../copy/event'
import type { EventForm } from '../form/form'
import { type Filling, NEW, useForm } from '../form/use-form'
import { refusals } from '../refusals'
import { EventFields } from './event-fields'
import { RemoveRow } from './remove-row'
import { RubricFields } from './rubric-fields'
import { StandardFields } from './standard-fields'
import { TakenFields } from './taken-fields'
import './event.scss'

/** An event of the form (项目): `?form=` is the meet's id or `new`, `?event=` one of its events. */
export default function EventPage() {
  const { form: id = NEW, event: wanted = '' } = useRouter().params
  const { filling, query } = useForm(id)
  const event = filling?.form.terms.events.find((one) => one.id === wanted)
  if (!filling)
    return (
      <Page title={copy.title}>
        <Asked query={query} told={refusals.manage}>
          {() => null}
        </Asked>
      </Page>
    )
  return (
    <Page title={copy.title} foot={<Button onTap={goBack}>{copy.back}</Button>}>
      {event ? (
        <EventEditor filling={filling} event={event} />
      ) : (
        <Notice kind="plain">{copy.missing}</Notice>
      )}
    </Page>
  )
}

/** What the groups of an event's fields are asked for. */
export interface EventFieldsProps {
  event: EventForm
  set: (part: Partial<EventForm>) => void
}

function EventEditor({ filling, event }: { filling: Filling; event: EventForm }) {
  const set = (part: Partial<EventForm>) => filling.setEvent(event.id, part)
  const fixed = filling.managed !== undefined && filling.managed.state !== 'draft'
  const { kind } = event.scoring
  return (
    <View className="meets-event">
      {fixed && <Notice icon="lock">{copy.fixed}</Notice>}
      <EventFields event={event} set={set} />
      {(kind === 'judged' || kind === 'checked') && <RubricFields event={event} set={set} />}
      {kind === 'measured' && <StandardFields event={event} set={set} />}
      {kind === 'taken' && <TakenFields event={event} set={set} />}
      {!fixed && <RemoveRow filling={filling} event={event} />}
    </View>
  )
}
