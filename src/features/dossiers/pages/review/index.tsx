import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { codeOf } from '#cloud'
import { Asked, Button, EmptyState, goBack, Lane, Page, Received } from '#ui'
import { refusals } from '../../copy/refusals'
import { reviewCopy as copy } from '../../copy/review'
import { useDossier } from '../../queries'
import { CriterionStep } from '../../review/criterion-step'
import { newDraft, type ReviewDraft } from '../../review/draft'
import { EndStep } from '../../review/end-step'
import { keptReview } from '../../review/kept'
import { ReviewFoot } from '../../review/review-foot'
import { useReview } from '../../review/use-review'
import '../../dossiers.scss'
import './review.scss'

/** Reviews a case file by its checklist (评查), also without a network until it is signed. `?dossier=` */
export default function ReviewPage() {
  const { dossier = '' } = useRouter().params
  const [kept] = useState(() => keptReview(dossier))
  const query = useDossier(dossier)
  // The first failure says it: what is kept on the phone does not wait for the cloud.
  const offline = query.failureReason !== null && codeOf(query.failureReason) === 'UNREACHABLE'
  const isMine = query.data?.takenByMe ?? (query.error === null || offline)
  if (kept && isMine) return <Review dossier={dossier} first={kept} offline={offline} />
  if (query.data?.takenByMe) {
    const { number, rubric } = query.data
    return <Review dossier={dossier} first={newDraft(number, rubric)} offline={false} />
  }
  return (
    <Page title={copy.page}>
      <Asked query={query} told={refusals.read}>
        {() => (
          <EmptyState
            drawing="barrier"
            head={copy.notYours}
            say={copy.notYoursSay}
            way={{ label: copy.back, onTap: goBack, quiet: true }}
          />
        )}
      </Asked>
    </Page>
  )
}

interface ReviewProps {
  dossier: string
  first: ReviewDraft
  offline: boolean
}

function Review({ dossier, first, offline }: ReviewProps) {
  const reviewing = useReview(dossier, first)
  const { draft, undo } = reviewing
  const { criteria } = draft.rubric
  const criterion = criteria[draft.place]
  return (
    <Page title={copy.page} foot={<ReviewFoot of={reviewing} />}>
      {offline && <Received where="kept">{copy.offline}</Received>}
      <Lane count={criteria.length} past={draft.place} now />
      <View className="review-aside">
        <View className="review-kept">{copy.kept}</View>
        {draft.before.length > 0 && (
          <Button kind="text" narrow onTap={undo}>
            {copy.undo}
          </Button>
        )}
      </View>
      {criterion ? (
        <CriterionStep key={criterion.id} of={reviewing} criterion={criterion} />
      ) : (
        <EndStep of={reviewing} />
      )}
    </Page>
  )
}
