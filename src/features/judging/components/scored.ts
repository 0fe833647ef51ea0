import type { ShownDuty } from '../queries'
import type { Draft, Entrant, OwnSheet } from '../sheet/draft'
import type { Standing } from '../sheet/standing'

/** An entrant's sheet in a judge's hand: where it is judged, what the cloud has of it, and what is on this phone. */
export interface Scored {
  readonly duty: ShownDuty
  readonly entrant: Entrant
  readonly own: OwnSheet | undefined
  readonly draft: Draft
  readonly standing: Standing
  /** Keeps the sheet on the phone as it is now. */
  readonly keep: (sheet: Draft['sheet']) => void
}

/** Whether it can still be marked: not locked, not refused, nothing in the way. */
export const isMarkable = ({ standing, duty, own }: Scored): boolean => {
  const isOut = duty.state === 'final' || (duty.state === 'provisional' && own === undefined)
  return !isOut && (standing === 'untouched' || standing === 'begun' || standing === 'again')
}
