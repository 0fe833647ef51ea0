import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Button, LawText, Lesson, Notice, Options } from '#ui'
import { openArticle } from '../../library'
import { resultCopy as copy } from '../copy'
import { go } from '../routes'
import './marked-question.scss'

type Mark = NonNullable<Reply<'exam', 'result'>['questions']>[number]

/** What happened to the question afterwards, each in a sentence. */
const notices = ({ withdrawn, corrected, late, chosen }: Mark): readonly string[] => [
  ...(withdrawn ? [copy.withdrawn] : []),
  ...(corrected && !withdrawn ? [copy.corrected] : []),
  ...(late ? [copy.questionLate] : []),
  ...(chosen.length === 0 ? [copy.unanswered] : []),
]

/** A question as it was marked: the options, why, and the article it rests on. */
export function MarkedQuestion({ mark, place }: { mark: Mark; place: string }) {
  return (
    <View className="marked-question">
      <View className="marked-place">
        <View>{`${place} · ${mark.topic}`}</View>
        <View>{copy.got(mark)}</View>
      </View>
      <View className="marked-stem">
        <LawText>{mark.stem}</LawText>
      </View>
      {notices(mark).map((notice) => (
        <View key={notice} className="marked-notice">
          <Notice kind="plain">{notice}</Notice>
        </View>
      ))}
      <Options type={mark.type} options={mark.options} chosen={mark.chosen} verdict={mark} />
      <Lesson
        {...{ takeaway: mark.takeaway, reason: mark.reason, citation: mark.citation }}
        onOpen={() => openArticle(mark.citation)}
      />
      <Button kind="text" narrow onTap={() => go.dispute(mark.question, mark.stem)}>
        {copy.dispute}
      </Button>
    </View>
  )
}
