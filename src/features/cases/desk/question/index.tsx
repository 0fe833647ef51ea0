import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Button, goBack, OptionsField, SectionTitle } from '#ui'
import { questionCopy as copy } from '../copy/sections'
import type { DraftQuestion } from '../draft/draft'
import { secondsOf } from '../draft/flaws'
import { replaced, without } from '../draft/list'
import type { Writing } from '../draft/use-writing'
import { WritingPage } from '../parts/writing-page'
import { AnswerFields } from './answer-fields'
import { AskFields } from './ask-fields'
import { BLANK } from './new-question'
import './question.scss'

/** What the fields of a question are asked for. */
export interface QuestionProps {
  question: DraftQuestion
  put: (question: DraftQuestion) => void
}

/** One question of a case (题目), `?question=` names it. */
export default function QuestionPage() {
  const { question = '' } = useRouter().params
  return (
    <WritingPage title={copy.title} foot={() => <Button onTap={goBack}>{copy.done}</Button>}>
      {(writing) => <Body writing={writing} id={question} />}
    </WritingPage>
  )
}

function Body({ writing, id }: { writing: Writing; id: string }) {
  const { draft, shown, write } = writing
  const { questions } = draft.text
  const place = questions.findIndex((one) => one.id === id)
  const question = questions[place]
  if (!question) return <View className="desk-question-gone">{copy.gone}</View>
  const put = (changed: DraftQuestion) => write({ questions: replaced(questions, place, changed) })
  const remove = () => {
    write({ questions: without(questions, place) })
    goBack()
  }
  return (
    <View className="desk-question">
      <AskFields question={question} put={put} seconds={secondsOf(draft, shown)} />
      <SectionTitle>{copy.options}</SectionTitle>
      <OptionsField
        type={question.type}
        options={question.options}
        blank={BLANK}
        onChange={(options) => put({ ...question, options: [...options] })}
      />
      <AnswerFields question={question} put={put} />
      <Button kind="text" onTap={remove}>
        {copy.remove}
      </Button>
    </View>
  )
}
