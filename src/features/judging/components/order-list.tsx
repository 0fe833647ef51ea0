import { View } from '@tarojs/components'
import { EmptyState } from '#ui'
import { eventCopy as copy } from '../copy/event'
import { useDrafts } from '../kept/drafts'
import type { ShownDuty } from '../queries'
import type { Entrant } from '../sheet/draft'
import { standingOf } from '../sheet/standing'
import { ways } from '../ways'
import { EntrantRow } from './entrant-row'
import { Paged } from './paged'

const SHOWN = 30

/** The running order (出场顺序): who is not signed leads to marking, who is signed to the sheet. */
export function OrderList({ duty }: { duty: ShownDuty }) {
  const draftOf = useDrafts(duty)
  const ownOf = ({ entrant }: Entrant) => duty.sheets.find((sheet) => sheet.entrant === entrant)
  const at = (entrant: Entrant) => standingOf(entrant, ownOf(entrant), draftOf(entrant.entrant))
  if (duty.entrants.length === 0)
    return <EmptyState drawing="contest" head={copy.notDrawn} say={copy.notDrawnSay} />
  const rowOf = (entrant: Entrant) => {
    const standing = at(entrant)
    const isClosed = standing === 'away' || standing === 'withdrawn'
    const go = () => ways.score(duty, entrant.entrant)
    return (
      <EntrantRow
        key={entrant.entrant}
        entrant={entrant}
        own={ownOf(entrant)}
        standing={standing}
        onTap={isClosed ? undefined : go}
      />
    )
  }
  const isOpen = (entrant: Entrant) => ['untouched', 'begun', 'again'].includes(at(entrant))
  return (
    <Paged of={duty.entrants} most={SHOWN} first={duty.entrants.findIndex(isOpen)}>
      {(shown) => <View>{shown.map(rowOf)}</View>}
    </Paged>
  )
}
