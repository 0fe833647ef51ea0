import { useRouter } from '@tarojs/taro'
import { Asked, Hero, Page, Stops } from '#ui'
import { editCopy } from '../copy/edit'
import { reviewCopy as copy } from '../copy/review'
import { roadOf } from '../parts/road-of'
import { useReview } from '../queries'
import { refusals } from '../refusals'
import { DecideFoot } from './decide-foot'
import { ReviewBody } from './review-body'
import type { Reviewed } from './reviewed'

/** A case under review (审案例) as its readers will see it, with the keys of its questions, and the decision. */
export default function ReviewPage() {
  const { case: of = '' } = useRouter().params
  const query = useReview(of)
  const reviewed = query.data
  if (!reviewed)
    return (
      <Page title={copy.page}>
        <Asked query={query} told={refusals.review}>
          {() => null}
        </Asked>
      </Page>
    )
  const mayDecide = reviewed.whyNot === null
  return (
    <Page
      title={copy.page}
      hero={<ReviewHero reviewed={reviewed} />}
      {...(mayDecide && { foot: <DecideFoot reviewed={reviewed} /> })}
    >
      <ReviewBody reviewed={reviewed} />
    </Page>
  )
}

function ReviewHero({ reviewed }: { reviewed: Reviewed }) {
  const { title, lead, unitName, version, state } = reviewed
  return (
    <Hero above={copy.above(unitName, editCopy.version(version))} title={title} say={lead}>
      {state !== 'withdrawn' && <Stops stops={roadOf(state)} />}
    </Hero>
  )
}
