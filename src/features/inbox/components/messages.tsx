import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import { Card, momentText, Row, SectionTitle } from '#ui'
import { copy, type Message, sentences } from '../copy'
import { wayOf } from '../ways'
import './messages.scss'

const when = (moment: number): string => momentText(moment, serverNow())

const titleOf = ({ kind, about }: Message): string => sentences[kind](about, when)

const subOf = ({ about, at }: Message): string => copy.source(about.title, when(at), about.reason)

function MessageRow({ message }: { message: Message }) {
  return (
    <Row
      title={titleOf(message)}
      sub={subOf(message)}
      onTap={wayOf(message)}
      {...(!message.read && { lead: <View className="inbox-unread" /> })}
    />
  )
}

function Group({ name, messages }: { name: string; messages: readonly Message[] }) {
  if (messages.length === 0) return null
  return (
    <>
      <SectionTitle>{name}</SectionTitle>
      <Card>
        {messages.map((message) => (
          <MessageRow key={message.id} message={message} />
        ))}
      </Card>
    </>
  )
}

/** Messages, newest first: the unread ones above, under their name and each with a mark. */
export function Messages({ messages }: { messages: readonly Message[] }) {
  return (
    <>
      <Group name={copy.fresh} messages={messages.filter(({ read }) => !read)} />
      <Group name={copy.seen} messages={messages.filter(({ read }) => read)} />
    </>
  )
}
