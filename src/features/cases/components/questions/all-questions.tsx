import { View } from '@tarojs/components'
import { useState } from 'react'
import { Icon, LawText, SectionTitle, spoken, Tag } from '#ui'
import type { Question } from '../../answered-in'
import { questionCopy as copy } from '../../copy'
import { CaseQuestion } from './case-question'
import './all-questions.scss'

/** What the questions of a case are asked for. */
export interface AllQuestionsProps {
  of: string
  questions: readonly Question[]
}

/** The questions of a case (案例里的题); what was answered before is folded to one line. */
export function AllQuestions({ of, questions }: AllQuestionsProps) {
  if (questions.length === 0) return null
  return (
    <View>
      <SectionTitle>{copy.all}</SectionTitle>
      {questions.map((question) => (
        <View key={question.id} className="one-question">
          <OneQuestion of={of} question={question} />
        </View>
      ))}
    </View>
  )
}

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
