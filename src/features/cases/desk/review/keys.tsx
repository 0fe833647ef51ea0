import { View } from '@tarojs/components'
import { TYPE_NAMES } from '#domain/bank'
import { Card, KeyOptions, LawText, SectionTitle, Tag } from '#ui'
import { reviewCopy as copy } from '../copy/review'
import { questionCopy } from '../copy/sections'
import { momentText } from '../question/video-moment'
import { FieldText } from './field-text'
import type { ReviewedQuestion } from './reviewed'
import type { ReviewTextProps } from './whole-text'

/** The questions with their keys (题目与答案): which option is right, of a wrong one why, and what is learned. */
export function Keys({ reviewed, onPassage }: ReviewTextProps) {
  return (
    <>
      <SectionTitle>{copy.questions}</SectionTitle>
      {reviewed.questions.map((question) => (
        <Card key={question.id} padded>
          <KeyHead question={question} />
          <FieldText
            field={`questions.${question.id}`}
            text={question.stem}
            reviewed={reviewed}
            onPassage={onPassage}
          />
          <KeyOptions options={question.options} />
          <View className="desk-key-more">{`${copy.takeaway}：${question.takeaway}`}</View>
          <View className="desk-key-more">{`${copy.reason}：${question.reason}`}</View>
          <View className="desk-review-law">
            <LawText>{question.citation}</LawText>
          </View>
        </Card>
      ))}
    </>
  )
}

function KeyHead({ question: { type, at } }: { question: ReviewedQuestion }) {
  const where = at === null ? questionCopy.afterText : questionCopy.onVideo(momentText(at))
  return (
    <View className="desk-key-head">
      <Tag>{TYPE_NAMES[type]}</Tag>
      <View>{where}</View>
    </View>
  )
}
