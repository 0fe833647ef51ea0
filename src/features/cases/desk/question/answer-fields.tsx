import { Card, LabelledText, SectionTitle } from '#ui'
import { questionCopy as copy, examples } from '../copy/sections'
import { LawFields } from '../law/law-fields'
import type { QuestionProps } from './index'

/** What is learned from the answer: the sentence to take home, why, and the article it rests on. */
export function AnswerFields({ question, put }: QuestionProps) {
  const { takeaway, reason, citation } = question
  return (
    <>
      <SectionTitle>{copy.learned}</SectionTitle>
      <LabelledText
        label={copy.takeaway}
        value={takeaway}
        onInput={(text) => put({ ...question, takeaway: text })}
        placeholder={examples.takeaway}
        maxLength={40}
      />
      <LabelledText
        label={copy.reason}
        value={reason}
        onInput={(text) => put({ ...question, reason: text })}
        placeholder={examples.reason}
        maxLength={300}
      />
      <Card>
        <LawFields
          citation={citation}
          onChange={(changed) => put({ ...question, citation: changed })}
        />
      </Card>
    </>
  )
}
