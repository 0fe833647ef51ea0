import { serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { DOMAIN_NAMES, TYPE_NAMES } from '#domain/bank'
import { Card, momentText, Row, Tag } from '#ui'
import { homeCopy as copy } from '../copy/desk'
import { originText } from '../copy/words'
import { StateTag } from './state-tag'

/** A draft as lists show it. */
export type DraftCard = Reply<'bank', 'desk'>['mine'][number]

function subOf({ type, domain, base, origin, by, at }: DraftCard): string {
  const what = base > 0 ? copy.changes(base) : originText(origin)
  const when = momentText(at, serverNow())
  return [TYPE_NAMES[type], DOMAIN_NAMES[domain], what, `${by} ${when}`].filter(Boolean).join(' · ')
}

/** Drafts in a list: what is asked, what kind, whose, and where each is on its way. */
export function DraftRows({ drafts, way }: { drafts: readonly DraftCard[]; way: Way }) {
  return (
    <Card>
      {drafts.map((draft) => (
        <Row
          key={draft.draft}
          title={draft.stem || copy.untitled}
          sub={subOf(draft)}
          end={<Standing draft={draft} />}
          onTap={way(draft.draft)}
        />
      ))}
    </Card>
  )
}

type Way = (draft: string) => () => void

/** Where it is on its way, and whether it can be handed in at all. */
function Standing({ draft: { state, complete } }: { draft: DraftCard }) {
  if (complete || state === 'passed') return <StateTag state={state} />
  return (
    <Tag kind="wrong" icon="pen">
      {copy.incomplete}
    </Tag>
  )
}
