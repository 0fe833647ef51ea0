import { serverNow } from '#cloud'
import { momentText, Row } from '#ui'
import { homeCopy as copy } from '../copy/home'
import { StateTag } from '../parts/state-tag'
import type { DeskCard } from './waiting'

/** A case in a list: what, whose, which version since when, and where it is on its way. */
export function CaseRow({ card, onTap }: { card: DeskCard; onTap: () => void }) {
  const { title, unitName, version, at, state } = card
  return (
    <Row
      title={title || copy.untitled}
      sub={copy.card(unitName, copy.version(version), momentText(at, serverNow()))}
      end={<StateTag state={state} />}
      onTap={onTap}
    />
  )
}
