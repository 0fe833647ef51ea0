import { View } from '@tarojs/components'
import { useState } from 'react'
import { isFailed, totalOf } from '#domain/rubric'
import { Button, ConfirmSheet, goBack, Notice } from '#ui'
import { refusals } from '../copy/refusals'
import { reviewCopy as copy } from '../copy/review'
import { pointsText } from '../copy/words'
import { metIn, unseen } from './draft'
import type { Reviewing } from './use-review'
import './review-foot.scss'

/** On from criterion to criterion, and at the end the signature. */
export function ReviewFoot({ of }: { of: Reviewing }) {
  const { draft } = of
  const count = draft.rubric.criteria.length
  const { place } = draft
  return (
    <View className="review-foot">
      {place > 0 && (
        <Button kind="quiet" narrow onTap={() => of.go(place - 1)}>
          {copy.before}
        </Button>
      )}
      {place < count ? (
        <Button onTap={() => of.go(place + 1)}>{place + 1 < count ? copy.next : copy.toEnd}</Button>
      ) : (
        <Sign of={of} />
      )}
    </View>
  )
}

const isMissing = ({ draft, findings }: Reviewing): boolean =>
  metIn(draft).length > 0 && findings.length === 0

function Sign({ of }: { of: Reviewing }) {
  const { draft, send, error } = of
  const [asked, setAsked] = useState(false)
  const [tried, setTried] = useState(false)
  const { number, rubric, marks } = draft
  const open = unseen(draft).length > 0
  const say = isFailed(rubric, marks)
    ? copy.signFailedSay(number)
    : copy.signSay(number, pointsText(totalOf(rubric, marks)))
  const run = async () => {
    await send()
    goBack()
  }
  const ask = () => {
    setTried(true)
    setAsked(!isMissing(of))
  }
  return (
    <View className="review-sign">
      {tried && isMissing(of) && <Notice>{copy.findingMissing}</Notice>}
      <Button off={open} onTap={ask}>
        {copy.sign}
      </Button>
      <ConfirmSheet
        title={copy.signTitle}
        say={say}
        open={asked}
        onClose={() => setAsked(false)}
        does={copy.signNow}
        busy={copy.signing}
        error={error}
        told={refusals.review}
        run={run}
      />
    </View>
  )
}
