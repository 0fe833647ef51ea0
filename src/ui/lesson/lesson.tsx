import { View } from '@tarojs/components'
import { articleName } from '#domain/bank'
import { LawQuote } from '../law-quote/law-quote'
import './lesson.scss'

/** An article as the cloud names it, with our key point of it. */
export interface Cited {
  readonly lawName: string
  readonly article: string
  readonly point: string
  readonly versionLabel: string
}

/** What the part on what an answer teaches (解析) is asked for. */
export interface LessonProps {
  /** A few words to take home. */
  takeaway: string
  reason: string
  citation: Cited
  /** Opens the page of the article it rests on. */
  onOpen?: (() => void) | undefined
}

/** What an answer teaches: a few words to take home, why, and the article it rests on. */
export function Lesson({ takeaway, reason, citation, onOpen }: LessonProps) {
  return (
    <View className="ui-lesson">
      <View className="ui-lesson-takeaway">{takeaway}</View>
      <View className="ui-lesson-reason">{reason}</View>
      <LawQuote
        law={citation.lawName}
        article={articleName(citation.article)}
        words={{ point: citation.point }}
        version={citation.versionLabel}
        onOpen={onOpen}
      />
    </View>
  )
}
