import { View } from '@tarojs/components'
import { Button, Notice } from '#ui'
import { paperCopy as copy } from '../copy'
import type { Question } from '../draft'
import { changeDraft, type KeptPaper } from '../drafts'
import { choose } from '../revise'
import { saveSoon } from '../save-pace'
import './conflict-notice.scss'

interface Props {
  readonly kept: KeptPaper
  readonly question: Question
}

/** Two phones answered this question unknowing of each other: the officer chooses, and choosing is what counts. */
export function ConflictNotice({ kept: { paper, draft }, question }: Props) {
  const conflict = draft.conflicts.find((one) => one.question === question.id)
  if (!conflict) return null
  const settle = (chosen: readonly number[]) => {
    changeDraft(paper.attempt, (now) => choose(now, question.id, chosen))
    saveSoon(paper.attempt)
  }
  const texts = conflict.other.map((place) => question.options[place] ?? '')
  return (
    <View className="paper-conflict">
      <Notice kind="plain">{`${copy.conflict}${copy.conflictOther(texts)}`}</Notice>
      <View className="paper-conflict-ways">
        <Button kind="quiet" onTap={() => settle(draft.answers[question.id]?.chosen ?? [])}>
          {copy.conflictKeep}
        </Button>
        <Button kind="quiet" onTap={() => settle(conflict.other)}>
          {copy.conflictTake}
        </Button>
      </View>
    </View>
  )
}
