import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { articleName } from '#domain/bank'
import { Card, LawQuote, SectionTitle } from '#ui'
import { openArticle } from '../../library'
import { resultCopy as copy, whenName } from '../copy'
import './worth-again.scss'

type Result = Reply<'study', 'result'>

/** So many lessons of an all-right set are enough to remember. */
const REMEMBERED = 2

/** What was not right, with the article and the day it comes back; when all was right, what to remember. */
export function WorthAgain({ result }: { result: Result }) {
  const { set, back, today } = result
  const answered = set.questions.flatMap(({ id }, place) => {
    const verdict = set.answers.find((one) => one.question === id)?.verdict
    return verdict ? [{ id, place, verdict }] : []
  })
  const wrong = answered.filter(({ verdict }) => !verdict.right)
  const shown = wrong.length > 0 ? wrong : answered.slice(0, REMEMBERED)
  return (
    <View>
      <SectionTitle>{wrong.length > 0 ? copy.again : copy.allRight}</SectionTitle>
      {shown.map(({ id, place, verdict }) => {
        const day = back.find(({ question }) => question === id)?.day
        return (
          <View key={id} className="worth-again">
            <Card padded>
              <View className="worth-again-title">{verdict.takeaway}</View>
              <View className="worth-again-when">
                {copy.back(place + 1, day ? whenName(day, today) : null)}
              </View>
              <LawQuote
                law={verdict.citation.lawName}
                article={articleName(verdict.citation.article)}
                words={{ point: verdict.citation.point }}
                onOpen={() => openArticle(verdict.citation)}
              />
            </Card>
          </View>
        )
      })}
    </View>
  )
}
