import { View } from '@tarojs/components'
import { placesOf } from '#domain/org'
import { Asked, Button, EmptyState, Page } from '#ui'
import { homeCopy as copy } from '../copy/home'
import { useKeptList } from '../draft/kept-drafts'
import { useFresh, useMe } from '../queries'
import { refusals } from '../refusals'
import { ways } from '../ways'
import { DeskHero } from './desk-hero'
import { KeptRows } from './kept-rows'
import { OwnCases } from './own-cases'
import { Waiting } from './waiting'
import './home.scss'

const REVIEWERS = ['liaison', 'legalReviewer', 'provincialAdmin'] as const

/** The desk of those who write, review and share cases (案例工作台): what waits, and what we wrote. */
export default function DeskHome() {
  const me = useMe()
  useFresh()
  const grants = me.data?.grants ?? []
  const kept = useKeptList()
  const edits = placesOf(grants, 'branchEditor').length > 0
  const reviews = REVIEWERS.some((role) => placesOf(grants, role).length > 0)
  // Without a network nobody says who I am; whoever has begun to write here may go on.
  const writes = edits || kept.length > 0
  const create = <Button onTap={ways.create}>{copy.create}</Button>
  return (
    <Page
      title={copy.page}
      {...((edits || reviews) && { hero: <DeskHero edits={edits} reviews={reviews} /> })}
      {...(writes && { foot: create })}
    >
      <View className="desk-home">
        <KeptRows kept={kept} />
        <Asked query={me} told={refusals.me}>
          {() => (
            <>
              {reviews && <Waiting />}
              {edits && <OwnCases />}
              {!edits && !reviews && (
                <EmptyState drawing="barrier" head={copy.notYours} say={copy.notYoursSay} />
              )}
            </>
          )}
        </Asked>
      </View>
    </Page>
  )
}
