import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Button, EmptyState } from '#ui'
import { copy } from '../copy'
import { Message } from './message'
import './my-messages.scss'

/** So many long messages a phone shows at once. */
const SHOWN = 15

/** What I sent, newest first; the older ones on further pages. */
export function MyMessages({ messages }: { messages: Reply<'feedback', 'mine'>['messages'] }) {
  const [from, setFrom] = useState(0)
  if (messages.length === 0)
    return <EmptyState drawing="arrived" head={copy.empty} say={copy.emptySay} />
  return (
    <View className="messages">
      {messages.slice(from, from + SHOWN).map((message) => (
        <Message key={message.id} message={message} />
      ))}
      {messages.length > from + SHOWN && (
        <Button kind="text" onTap={() => setFrom(from + SHOWN)}>
          {copy.earlier}
        </Button>
      )}
      {from > 0 && (
        <Button kind="text" onTap={() => setFrom(0)}>
          {copy.latest}
        </Button>
      )}
    </View>
  )
}
