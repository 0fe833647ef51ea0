import { View } from '@tarojs/components'
import { placesOf } from '#domain/org'
import { Asked, Button, EmptyState, Hero, Page } from '#ui'
import { homeCopy as copy } from '../copy/home'
import { useDesk, useFresh, useMe } from '../queries'
import { refusals } from '../refusals'
import { ways } from '../ways'
import { OwnCases } from './own-cases'
import { ProposedRow } from './proposed-row'
import { Waiting } from './waiting'
import './home.scss'

const REVIEWERS = ['liaison', 'legalReviewer', 'provincialAdmin'] as const

/** The desk of those who write, review and share cases (案例工作台): what waits, and what we wrote. */
export default function DeskHome() {
  const me = useMe()
  useFresh()
  const grants = me.data?.grants ?? []
  const edits = placesOf(grants, 'branchEditor').length > 0
  const reviews = REVIEWERS.some((role) => placesOf(grants, role).length > 0)
  const create = <Button onTap={ways.create}>{copy.create}</Button>
  return (
    <Page
      title={copy.page}
      {...((edits || reviews) && { hero: <DeskHero edits={edits} reviews={reviews} /> })}
      {...(edits && { foot: create })}
    >
      <Asked query={me} told={refusals.me}>
        {() => (
          <View className="desk-home">
            {reviews && <Waiting />}
            {placesOf(grants, 'legalReviewer').length > 0 && <ProposedRow />}
            {edits && <OwnCases />}
            {!edits && !reviews && (
              <EmptyState drawing="barrier" head={copy.page} say={copy.notEditor} />
            )}
          </View>
        )}
      </Asked>
    </Page>
  )
}

/** What waits, in one line; for whoever only writes, what this is for. */
function DeskHero({ edits, reviews }: { edits: boolean; reviews: boolean }) {
  const { data } = useDesk(reviews)
  const waits = data ? copy.waiting(data.toReview.length, data.toShare.length) : ''
  if (waits !== '') return <Hero title={waits} />
  if (edits) return <Hero title={copy.editorHead} say={copy.editorSay} />
  return <Hero title={data ? copy.nothingWaits : copy.page} say={copy.nothingWaitsSay} />
}
