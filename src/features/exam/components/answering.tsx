import { View } from '@tarojs/components'
import { useState } from 'react'
import { leftText, Page, Received, useClock } from '#ui'
import { paperCopy as copy } from '../copy'
import { isAnswered } from '../draft'
import { changeDraft, type KeptPaper } from '../drafts'
import { handIn } from '../hand-over'
import { unsaved } from '../revise'
import { AnswerSheet } from './answer-sheet'
import { ConfirmSheet } from './confirm-sheet'
import { LeaveSheet } from './leave-sheet'
import { PaperFoot } from './paper-foot'
import { PaperQuestion } from './paper-question'

type Sheet = 'answers' | 'confirm' | 'leave'

/** What is true of the answers: on this phone, or received. */
function SaveState({ kept: { paper, draft } }: { kept: KeptPaper }) {
  const waiting = unsaved(draft).length
  const answered = paper.questions.filter(({ id }) => isAnswered(draft, id)).length
  if (waiting > 0) return <Received where="kept">{copy.unsaved(waiting)}</Received>
  if (draft.receivedAt === null) return <View className="paper-state">{copy.nothingYet}</View>
  return <Received where="received">{copy.saved(draft.receivedAt, answered)}</Received>
}

/** A paper being answered (答题): one question at a time, each free to change until it is handed in. */
export function Answering({ kept }: { kept: KeptPaper }) {
  const { paper, draft } = kept
  const { attempt } = paper
  const [sheet, setSheet] = useState<Sheet>()
  const left = leftText(draft.endsAt - useClock())
  const goTo = (place: number) => {
    changeDraft(attempt, (now) => ({ ...now, place }))
    setSheet(undefined)
  }
  const close = () => setSheet(undefined)
  const { questions } = paper
  return (
    <Page
      title={copy.title(left, draft.place + 1, questions.length)}
      onBack={() => setSheet('leave')}
      foot={
        <View>
          <SaveState kept={kept} />
          <PaperFoot
            place={draft.place}
            count={questions.length}
            onGo={goTo}
            onSheet={() => setSheet('answers')}
            onSubmit={() => setSheet('confirm')}
          />
        </View>
      }
    >
      <PaperQuestion kept={kept} onGo={goTo} />
      <AnswerSheet
        kept={kept}
        open={sheet === 'answers'}
        onClose={close}
        onGo={goTo}
        onSubmit={() => setSheet('confirm')}
      />
      <ConfirmSheet
        kept={kept}
        open={sheet === 'confirm'}
        onClose={close}
        onConfirm={() => handIn(attempt, false)}
      />
      <LeaveSheet left={left} open={sheet === 'leave'} onClose={close} />
    </Page>
  )
}
