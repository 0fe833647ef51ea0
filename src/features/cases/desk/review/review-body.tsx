import { View } from '@tarojs/components'
import { useState } from 'react'
import { Notice, Segments } from '#ui'
import { reviewCopy as copy, whyNotSays } from '../copy/review'
import { Acts } from '../parts/acts'
import { Decisions } from '../parts/decisions'
import { ChangedFields } from './changed-fields'
import { CommentSheet, type Passage } from './comment-sheet'
import type { Reviewed } from './reviewed'
import { WholeText } from './whole-text'
import './review.scss'

type Shown = 'whole' | 'changed'

/** Why one may only look, what was decided before, and the text: all of it, or what changed. */
export function ReviewBody({ reviewed }: { reviewed: Reviewed }) {
  const { whyNot, decisions, acts, before, version } = reviewed
  const [shown, setShown] = useState<Shown>('whole')
  const [passage, setPassage] = useState<Passage>()
  const names = copy.views(before.length)
  const views = (['whole', 'changed'] as const).map((key) => ({ key, label: names[key] }))
  const onPassage = whyNot === null ? setPassage : undefined
  return (
    <View className="desk-review">
      {whyNot !== null && <Notice kind="plain">{whyNotSays[whyNot]}</Notice>}
      {decisions.length > 0 && <Decisions decisions={decisions} />}
      {before.length > 0 && version > 1 && (
        <Segments choices={views} value={shown} onChange={setShown} />
      )}
      {onPassage && <View className="desk-review-say">{copy.commentSay}</View>}
      {shown === 'whole' ? (
        <WholeText reviewed={reviewed} onPassage={onPassage} />
      ) : (
        <ChangedFields reviewed={reviewed} onPassage={onPassage} />
      )}
      <Acts acts={acts} />
      <CommentSheet
        key={passage && `${passage.field} ${passage.quote}`}
        reviewed={reviewed}
        passage={passage}
        onClose={() => setPassage(undefined)}
      />
    </View>
  )
}
