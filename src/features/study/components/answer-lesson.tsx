import { View } from '@tarojs/components'
import { articleName } from '#domain/bank'
import { Lesson } from '#ui'
import { openArticle } from '../../library'
import { questionCopy as copy } from '../copy'
import type { Verdict } from '../kept-sets'
import './answer-lesson.scss'

/** What an answer teaches, and the articles to see beside (另见). */
export function AnswerLesson({ verdict }: { verdict: Verdict }) {
  const { takeaway, reason, citation, seeAlso } = verdict
  return (
    <View className="answer-lesson">
      <Lesson {...{ takeaway, reason, citation }} onOpen={() => openArticle(citation)} />
      {seeAlso.length > 0 && (
        <View className="answer-lesson-also">
          {copy.seeAlso(seeAlso.map(articleName).join('、'))}
        </View>
      )}
    </View>
  )
}
