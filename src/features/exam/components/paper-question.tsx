import { View } from '@tarojs/components'
import { Notice, Options } from '#ui'
import { paperCopy as copy } from '../copy'
import { changeDraft, type KeptPaper } from '../drafts'
import { choose } from '../revise'
import { saveSoon } from '../save-pace'
import { ConflictNotice } from './conflict-notice'
import { PaperHead } from './paper-head'
import { PaperLane } from './paper-lane'
import './paper-question.scss'

interface Props {
  readonly kept: KeptPaper
  readonly onGo: (place: number) => void
}

/** Where two phones answered differently, told quietly wherever one is. */
function Elsewhere({ kept: { paper, draft }, onGo }: Props) {
  const here = paper.questions[draft.place]?.id
  const there = draft.conflicts
    .filter(({ question }) => question !== here)
    .map(({ question }) => paper.questions.findIndex(({ id }) => id === question))
  const [first] = there
  if (first === undefined) return null
  return (
    <View className="paper-elsewhere" onClick={() => onGo(first)}>
      <Notice kind="plain">{copy.conflictsAt(there.map((place) => place + 1))}</Notice>
    </View>
  )
}

/** The question in view, with its options and all the lane of the paper. */
export function PaperQuestion({ kept, onGo }: Props) {
  const { paper, draft } = kept
  const question = paper.questions[draft.place]
  if (!question) return null
  const onChoose = (chosen: readonly number[]) => {
    changeDraft(paper.attempt, (now) => choose(now, question.id, chosen))
    saveSoon(paper.attempt)
  }
  return (
    <View>
      <PaperLane kept={kept} />
      <PaperHead kept={kept} question={question} />
      <ConflictNotice kept={kept} question={question} />
      <View className="paper-options">
        <Options
          key={question.id}
          type={question.type}
          options={question.options}
          chosen={draft.answers[question.id]?.chosen ?? []}
          onChoose={onChoose}
        />
      </View>
      <Elsewhere kept={kept} onGo={onGo} />
    </View>
  )
}
