import { View } from '@tarojs/components'
import { useState } from 'react'
import { serverNow } from '#cloud'
import { Button, momentText, SectionTitle, Tag } from '#ui'
import type { Read } from '../../answered-in'
import { askedCopy as copy, listCopy } from '../../copy'
import { AskSheet } from './ask-sheet'
import './asked-list.scss'

type Asked = Read['asked'][number]

/** So many questions a page shows at once. */
const SHOWN = 5

function OneAsked({ asked: { text, answer, mine } }: { asked: Asked }) {
  return (
    <View className="asked">
      <View className="asked-text">{text}</View>
      {(mine || !answer) && (
        <View className="asked-mine">
          {mine && <View>{copy.mine}</View>}
          {!answer && <Tag kind="plain">{copy.waits}</Tag>}
        </View>
      )}
      {answer && (
        <View className="asked-answer">
          <View className="asked-by">
            {`${copy.answered(answer.by)}，${momentText(answer.at, serverNow())}`}
          </View>
          <View className="asked-text">{answer.text}</View>
        </View>
      )}
    </View>
  )
}

/** Questions to the editor with their answers (在线答疑), and the way to ask one. */
export function AskedList({ of, asked }: { of: string; asked: readonly Asked[] }) {
  const [asking, setAsking] = useState(false)
  const [from, setFrom] = useState(0)
  const further = from + SHOWN
  const ask = (
    <Button kind="text" narrow onTap={() => setAsking(true)}>
      {copy.ask}
    </Button>
  )
  return (
    <View>
      <SectionTitle end={ask}>{copy.title}</SectionTitle>
      {asked.length === 0 && <View className="asked-none">{copy.none}</View>}
      {asked.slice(from, further).map((one) => (
        <OneAsked key={one.id} asked={one} />
      ))}
      {asked.length > further && (
        <Button kind="text" onTap={() => setFrom(further)}>
          {copy.rest(asked.length - further)}
        </Button>
      )}
      {from > 0 && (
        <Button kind="text" onTap={() => setFrom(0)}>
          {listCopy.first}
        </Button>
      )}
      <AskSheet of={of} open={asking} onClose={() => setAsking(false)} />
    </View>
  )
}
