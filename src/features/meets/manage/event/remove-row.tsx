import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, ConfirmSheet, goBack } from '#ui'
import { copy } from '../copy/event'
import type { EventForm } from '../form/form'
import type { Filling } from '../form/use-form'

/** Takes an event out of the form, asked once more. */
export function RemoveRow({ filling, event }: { filling: Filling; event: EventForm }) {
  const [asking, setAsking] = useState(false)
  const remove = async () => {
    const { events } = filling.form.terms
    filling.setTerms({ events: events.filter(({ id }) => id !== event.id) })
    goBack()
  }
  return (
    <View className="meets-event-remove">
      <Button kind="text" onTap={() => setAsking(true)}>
        {copy.remove}
      </Button>
      <ConfirmSheet
        title={copy.remove}
        say={copy.removeSay(event.name)}
        open={asking}
        onClose={() => setAsking(false)}
        does={copy.remove}
        busy={copy.removing}
        error={null}
        told={{}}
        run={remove}
      />
    </View>
  )
}
