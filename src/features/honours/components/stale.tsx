import { Notice } from '#ui'
import { copy } from '../copy/home'

/** Asking again failed: what is shown is what came before, and when. */
export function Stale({ at, now }: { at: number; now: Date }) {
  return (
    <Notice kind="plain" icon="no-network">
      {copy.stale(at, now)}
    </Notice>
  )
}
