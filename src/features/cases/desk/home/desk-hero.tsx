import { Hero } from '#ui'
import { homeCopy as copy } from '../copy/home'
import { useDesk, useOwnCases } from '../queries'
import { SHELVES } from './shelves'

/** What waits for me, in one line; for whoever only writes, how far theirs are. */
export function DeskHero({ edits, reviews }: { edits: boolean; reviews: boolean }) {
  const desk = useDesk(reviews).data
  const own = useOwnCases(edits).data?.pages.flatMap(({ cases }) => cases)
  const waits = desk ? copy.waiting(desk.toReview.length, desk.toShare.length) : ''
  if (waits !== '') return <Hero title={waits} />
  const on = (shelf: keyof typeof SHELVES) =>
    own?.filter(({ state }) => SHELVES[shelf].includes(state)).length ?? 0
  if (own) return <Hero title={copy.ownHead(on('writing'), on('reviewing'))} say={copy.ownSay} />
  if (desk) return <Hero title={copy.nothingWaits} say={copy.nothingWaitsSay} />
  return <Hero title={copy.page} />
}
