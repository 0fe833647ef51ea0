import { useLaws } from '../queries'
import { type Flaw, flawsIn } from './flaws'
import type { Writing } from './use-writing'

/** What the draft in view lacks, as it is being written. */
export function useFlaws({ draft, shown }: Writing): Flaw[] {
  const laws = useLaws().data?.laws
  return flawsIn(draft, shown, laws)
}
