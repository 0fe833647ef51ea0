import type { ReactNode } from 'react'
import { Asked, EmptyState, goBack, Page, Skeleton } from '#ui'
import { eventCopy } from '../copy/event'
import { refusals } from '../copy/refusals'
import { scoreCopy } from '../copy/score'
import { keepDraft, useDrafts } from '../kept/drafts'
import { type ShownDuty, useDuty } from '../queries'
import { draftFor } from '../sheet/draft'
import { standingOf } from '../sheet/standing'
import { useParams } from '../use-params'
import type { Scored } from './scored'

type Children = (scored: Scored) => ReactNode

function Found({ duty, id, children }: { duty: ShownDuty; id: string; children: Children }) {
  const kept = useDrafts(duty)(id)
  const entrant = duty.entrants.find((one) => one.entrant === id)
  if (!entrant) {
    const way = { label: eventCopy.plainTitle, onTap: goBack, quiet: true }
    return (
      <Page title={scoreCopy.plainTitle} ground="outdoors">
        <EmptyState
          drawing="barrier"
          head={scoreCopy.plainTitle}
          say={eventCopy.notInOrder}
          way={way}
        />
      </Page>
    )
  }
  const own = duty.sheets.find((sheet) => sheet.entrant === id)
  const draft = draftFor(duty, own, kept)
  const keep: Scored['keep'] = (sheet) => keepDraft(duty, id, { ...draft, sheet, end: null })
  const standing = standingOf(entrant, own, kept)
  return <>{children({ duty, entrant, own, draft, standing, keep })}</>
}

/** The sheet a page was opened for, out of the cloud or out of this phone. */
export function WithScored({ children }: { children: Children }) {
  const { of, entrant } = useParams()
  const query = useDuty(of)
  if (query.data)
    return (
      <Found duty={query.data} id={entrant}>
        {children}
      </Found>
    )
  return (
    <Page title={scoreCopy.plainTitle} ground="outdoors">
      <Asked query={query} told={refusals.duty} waiting={<Skeleton of="rows" count={5} />}>
        {() => null}
      </Asked>
    </Page>
  )
}
