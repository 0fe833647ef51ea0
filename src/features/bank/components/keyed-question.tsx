import { View } from '@tarojs/components'
import { articleName, DOMAIN_NAMES, TYPE_NAMES } from '#domain/bank'
import { Card, KeyOptions, LawQuote, LawText, Tag } from '#ui'
import { difficultyNames, fieldNames } from '../copy/words'
import type { Content } from '../fields'
import './keyed-question.scss'

/** An article as the cloud names it, with our key point of it. */
interface Cited {
  readonly lawName: string
  readonly article: string
  readonly point: string
  readonly versionLabel: string
}

/** What a question with its key is asked for. */
export interface KeyedQuestionProps {
  content: Omit<Content, 'citation'>
  /** Null where our index has no such article; then `none` says so. */
  citation: Cited | null
  none: string
}

/** A whole question with its key, for those who answer for it (题目与答案). */
export function KeyedQuestion({ content, citation, none }: KeyedQuestionProps) {
  const { type, domain, difficulty, topic, stem, options, takeaway, reason } = content
  const more = [DOMAIN_NAMES[domain], difficultyNames[difficulty - 1], topic].filter(Boolean)
  return (
    <Card padded>
      <View className="keyed-head">
        <Tag>{TYPE_NAMES[type]}</Tag>
        <View>{more.join(' · ')}</View>
      </View>
      <View className="keyed-stem">
        <LawText>{stem}</LawText>
      </View>
      <KeyOptions options={options} />
      {takeaway !== '' && (
        <View className="keyed-more">{`${fieldNames.takeaway}：${takeaway}`}</View>
      )}
      {reason !== '' && <View className="keyed-more">{`${fieldNames.reason}：${reason}`}</View>}
      <View className="keyed-law">
        {citation ? (
          <LawQuote
            law={citation.lawName}
            article={articleName(citation.article)}
            words={{ point: citation.point }}
            version={citation.versionLabel}
          />
        ) : (
          <View className="keyed-more">{none}</View>
        )}
      </View>
    </Card>
  )
}
