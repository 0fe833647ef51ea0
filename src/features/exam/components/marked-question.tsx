import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { articleName } from '#domain/bank'
import { Button, LawQuote, LawText, Notice, Option, type OptionState } from '#ui'
import { resultCopy as copy } from '../copy'
import { go } from '../routes'
import './marked-question.scss'

type Mark = NonNullable<Reply<'exam', 'result'>['questions']>[number]

function stateOf(place: number, { chosen, key }: Mark): OptionState {
  const right = key[place] === true
  if (chosen.includes(place)) return right ? 'right' : 'wrong'
  return right ? 'missed' : 'rest'
}

/** What happened to the question afterwards, each in a sentence. */
const notices = ({ withdrawn, corrected, late, chosen }: Mark): readonly string[] => [
  ...(withdrawn ? [copy.withdrawn] : []),
  ...(corrected && !withdrawn ? [copy.corrected] : []),
  ...(late ? [copy.questionLate] : []),
  ...(chosen.length === 0 ? [copy.unanswered] : []),
]

/** A question as it was marked: the options, why, and the article it rests on. */
export function MarkedQuestion({ mark, place }: { mark: Mark; place: string }) {
  const { citation } = mark
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
      {mark.options.map((text, at) => (
        <Option
          key={text}
          text={text}
          kind={mark.type === 'multiple' ? 'multiple' : 'single'}
          state={stateOf(at, mark)}
          fact={mark.notes[at] ?? undefined}
        />
      ))}
      <View className="marked-takeaway">{mark.takeaway}</View>
      <View className="marked-reason">{mark.reason}</View>
      <LawQuote
        law={citation.lawName}
        article={articleName(citation.article)}
        words={{ point: citation.point }}
        version={citation.versionLabel}
      />
      <Button kind="text" narrow onTap={() => go.dispute(mark.question, mark.stem)}>
        {copy.dispute}
      </Button>
    </View>
  )
}
