import type { Stop } from '#ui'
import type { Managed } from '../form/form'
import { copy } from './copy'

type BoardState = 'live' | 'frozen' | 'revealed'

const boardStops = (managed: Managed, board: BoardState | undefined): Stop[] =>
  managed.round?.freezeAt == null
    ? []
    : [
        { label: copy.road.frozen, past: board === 'frozen' || board === 'revealed' },
        { label: copy.road.revealed, past: board === 'revealed' },
      ]

/** The road (路程) of a sitting at a moment: published, open, frozen, closed, revealed, released. */
export function roadOf(managed: Managed, board: BoardState | undefined, now: number): Stop[] {
  const published = managed.state === 'published' || managed.state === 'released'
  const closed = { label: copy.road.closed, past: published && now >= managed.closesAt }
  const [frozen = [], revealed = []] = boardStops(managed, board).map((stop) => [stop])
  return [
    { label: copy.road.published, past: published },
    { label: copy.road.open, past: published && now >= managed.opensAt },
    ...frozen,
    closed,
    ...revealed,
    { label: copy.road.released, past: managed.state === 'released' },
  ]
}
