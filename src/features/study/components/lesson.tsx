import { View } from '@tarojs/components'
import { articleName } from '#domain/bank'
import { LawQuote } from '#ui'
import { questionCopy as copy } from '../copy'
import type { Verdict } from '../kept-sets'
import './lesson.scss'

/** What an answer teaches: a few words to take home, why, and the article it rests on. */
export function Lesson({ verdict }: { verdict: Verdict }) {
  const { takeaway, reason, citation, seeAlso } = verdict
  return (
    <View className="lesson">
      <View className="lesson-takeaway">{takeaway}</View>
      <View className="lesson-reason">{reason}</View>
      <LawQuote
        law={citation.lawName}
        article={articleName(citation.article)}
        words={{ point: citation.point }}
        version={citation.versionLabel}
      />
      {seeAlso.length > 0 && (
        <View className="lesson-also">{copy.seeAlso(seeAlso.map(articleName).join('、'))}</View>
      )}
    </View>
  )
}
