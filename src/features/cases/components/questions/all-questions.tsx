import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Icon, LawText, SectionTitle, spoken, Tag } from '#ui'
import type { Question } from '../../answered-in'
import { questionCopy as copy } from '../../copy'
import { CaseQuestion } from './case-question'
import './all-questions.scss'

/** What the questions of a case are asked for. */
export interface AllQuestionsProps {
  of: string
  /** Those that stand nowhere else on the page. */
  others: readonly Question[]
  all: readonly Question[]
}

/** The questions of a case (案例里的题); once all are answered they can be gone through once more (再答一遍). */
export function AllQuestions({ of, others, all }: AllQuestionsProps) {
  const [again, setAgain] = useState(false)
  const done = all.every(({ mine }) => mine !== null)
  if (others.length === 0 && !done) return null
  return (
    <View>
      <SectionTitle>{copy.all}</SectionTitle>
      {(again ? all : others).map((question) => (
        <View key={`${question.id} ${again}`} className="one-question">
          {again ? (
            <CaseQuestion again of={of} question={question} />
          ) : (
            <OneQuestion of={of} question={question} />
          )}
        </View>
      ))}
      {done && !again && (
        <View className="questions-again">
          <View className="questions-again-say">{copy.againSay}</View>
          <Button kind="text" narrow onTap={() => setAgain(true)}>
            {copy.again}
          </Button>
        </View>
      )}
    </View>
  )
}

/** What was answered before is folded to one line. */
function OneQuestion({ of, question }: { of: string; question: Question }) {
  const { stem, mine } = question
  const [folded, setFolded] = useState(mine !== null)
  if (!folded || mine === null) return <CaseQuestion of={of} question={question} />
  const verdict = mine.right ? copy.right : copy.wrong
  return (
    <View
      className="folded-question"
      hoverClass="is-pressed"
      onClick={() => setFolded(false)}
      {...spoken({ role: 'button', label: `${stem}，${verdict}` })}
    >
      <View className="folded-stem">
        <LawText>{stem}</LawText>
      </View>
      <Tag kind={mine.right ? 'right' : 'wrong'} icon={mine.right ? 'check' : 'cross'}>
        {verdict}
      </Tag>
      <Icon name="chevron" size={20} className="folded-tail" />
    </View>
  )
}
