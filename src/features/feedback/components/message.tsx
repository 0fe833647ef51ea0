import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { Card, momentText, Tag } from '#ui'
import { copy, kindNames } from '../copy'
import './message.scss'

type Sent = Reply<'feedback', 'send'>

/** One message (投诉建议) with its answer, or that it waits for one. */
export function Message({ message, from }: { message: Sent; from?: string }) {
  const { kind, text, at, answer } = message
  return (
    <Card padded>
      <View className="message-head">
        <Tag kind={answer ? 'right' : 'plain'} {...(answer && { icon: 'check' })}>
          {answer ? copy.answered : copy.waiting}
        </Tag>
        <View>{`${kindNames[kind]}，${momentText(at, serverNow())}`}</View>
      </View>
      {from !== undefined && <View className="message-from">{from}</View>}
      <View className="message-text">{text}</View>
      {answer && (
        <View className="message-answer">
          <View className="message-answer-at">
            {`${copy.office}，${momentText(answer.at, serverNow())}`}
          </View>
          <View className="message-text">{answer.text}</View>
        </View>
      )}
    </Card>
  )
}
