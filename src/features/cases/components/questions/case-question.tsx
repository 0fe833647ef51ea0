import { View } from '@tarojs/components'
import { useState } from 'react'
import { codeOf } from '#cloud'
import { Button, Failed, LawText, Lesson, Options, Tag } from '#ui'
import { openArticle } from '../../../library'
import type { Question } from '../../answered-in'
import { useAnswer } from '../../changes'
import { caseRefusals, questionCopy as copy } from '../../copy'
import { answerOf } from './answer-of'
import './case-question.scss'

/** What a question of a case is asked for. */
export interface CaseQuestionProps {
  of: string
  question: Question
  /** Everything was answered once, and is gone through once more. */
  again?: boolean
}

/** A question of a case: its options, and once it is answered why, with the article. */
export function CaseQuestion({ of, question, again = false }: CaseQuestionProps) {
  const answer = useAnswer(of, again)
  const mine = answerOf(question, answer, again)
  return (
    <View className="case-question">
      <View className="case-stem">
        <LawText>{question.stem}</LawText>
      </View>
      {mine === null ? (
        <Asking question={question} answer={answer} />
      ) : (
        <>
          {codeOf(answer.error) === 'ALREADY_ANSWERED' && (
            <View className="case-question-note">{copy.first}</View>
          )}
          <Options
            type={question.type}
            options={question.options}
            chosen={mine.chosen}
            verdict={mine}
          />
          <Lesson
            {...{ takeaway: mine.takeaway, reason: mine.reason, citation: mine.citation }}
            onOpen={() => openArticle(mine.citation)}
          />
        </>
      )}
    </View>
  )
}

interface AskingProps {
  question: Question
  answer: ReturnType<typeof useAnswer>
}

function Asking({ question, answer }: AskingProps) {
  const [chosen, setChosen] = useState<readonly number[]>([])
  const give = () => answer.mutateAsync({ question: question.id, chosen: [...chosen] })
  return (
    <>
      {question.type === 'multiple' && (
        <View className="case-question-note">
          <Tag>{copy.several}</Tag>
        </View>
      )}
      <Options
        compact
        type={question.type}
        options={question.options}
        chosen={chosen}
        onChoose={setChosen}
      />
      {answer.error !== null && (
        <View className="case-question-note">
          <Failed error={answer.error} told={caseRefusals.answer} />
        </View>
      )}
      {chosen.length > 0 && (
        <View className="case-question-give">
          <Button onTap={give} busyLabel={copy.sending}>
            {copy.answer}
          </Button>
        </View>
      )}
    </>
  )
}
