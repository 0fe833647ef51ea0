import { View } from '@tarojs/components'
import { useState } from 'react'
import { serverNow } from '#cloud'
import type { PeriodState } from '#domain/honours'
import { Button, momentText, SectionTitle, Tag } from '#ui'
import { Turns } from '../../components/turns'
import { periodCopy as copy, type Objection } from '../copy'
import { AnswerSheet } from './answer-sheet'
import './period.scss'

/** As many as are read at once. */
const AT_ONCE = 20

interface ObjectionsProps {
  objections: readonly Objection[]
  state: PeriodState
}

/** What was objected (异议), what waits for an answer first. */
export function Objections({ objections, state }: ObjectionsProps) {
  const [answering, setAnswering] = useState<Objection>()
  const isPublic = state === 'notice' || state === 'awarded'
  if (objections.length === 0 && !isPublic) return null
  const sorted = [...objections].sort(
    (a, b) => Number(a.answer !== null) - Number(b.answer !== null) || a.at - b.at,
  )
  return (
    <>
      <SectionTitle>{copy.objections}</SectionTitle>
      {objections.length === 0 && <View className="desk-flag-none">{copy.noObjections}</View>}
      <Turns of={sorted} size={AT_ONCE}>
        {(some) => (
          <View>
            {some.map((one) => (
              <Raised key={one.id} objection={one} onAnswer={() => setAnswering(one)} />
            ))}
          </View>
        )}
      </Turns>
      {answering && <AnswerSheet objection={answering} onClose={() => setAnswering(undefined)} />}
    </>
  )
}

function Raised({ objection, onAnswer }: { objection: Objection; onAnswer: () => void }) {
  const { text, at, answer } = objection
  const when = (moment: number) => momentText(moment, serverNow())
  return (
    <View className="desk-flag-item">
      <View className="desk-flag-head">
        <View className="desk-flag-strong">{copy.about(objection)}</View>
        <Verdict answer={answer} />
      </View>
      <View>{text}</View>
      <View className="desk-flag-at">{when(at)}</View>
      {answer === null ? (
        <View className="desk-flag-ways">
          <Button kind="quiet" narrow onTap={onAnswer}>
            {copy.answer}
          </Button>
        </View>
      ) : (
        <View className="desk-flag-answer">
          <View>{answer.text}</View>
          <View className="desk-flag-at">{`${copy.answer} · ${when(answer.at)}`}</View>
        </View>
      )}
    </View>
  )
}

function Verdict({ answer }: Pick<Objection, 'answer'>) {
  if (answer === null)
    return (
      <Tag kind="action" icon="timer">
        {copy.waiting}
      </Tag>
    )
  return answer.verdict === 'upheld' ? (
    <Tag kind="right" icon="check">
      {copy.upheld}
    </Tag>
  ) : (
    <Tag kind="plain" icon="cross">
      {copy.refused}
    </Tag>
  )
}
