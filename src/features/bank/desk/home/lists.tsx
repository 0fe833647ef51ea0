import type { Reply } from '#contract/index'
import { Card, EmptyState, Row, SectionTitle } from '#ui'
import { DraftRows } from '../../components/draft-rows'
import { StateTag } from '../../components/state-tag'
import { homeCopy as copy } from '../../copy/desk'
import { ways } from '../../ways'

type Desk = Reply<'bank', 'desk'>

/** What waits for me, what I wrote, the imports, and the ways into the bank. */
export function Lists({ desk, edits }: { desk: Desk; edits: boolean }) {
  const { waiting, mine, imports, disputes } = desk
  const nothing = waiting.length + mine.length + imports.length === 0
  return (
    <>
      {waiting.length > 0 && <SectionTitle>{copy.waiting}</SectionTitle>}
      {waiting.length > 0 && <DraftRows drafts={waiting} way={ways.review} />}
      {imports.length > 0 && <Imports imports={imports} />}
      {mine.length > 0 && <SectionTitle>{copy.mine}</SectionTitle>}
      {mine.length > 0 && <DraftRows drafts={mine} way={ways.edit} />}
      {nothing && <EmptyState drawing="arrived" head={copy.nothing} say={copy.nothingSay} />}
      <Card>
        {edits && <Row icon="search" title={copy.find} end={copy.findSay} onTap={ways.find} />}
        <Row icon="book" title={copy.flagged} end={copy.flaggedSay} onTap={ways.flagged} />
        {edits && <Row icon="up" title={copy.bring} end={copy.bringSay} onTap={ways.imports} />}
        {edits && disputes !== null && (
          <Row
            icon="review"
            title={copy.disputes}
            end={copy.disputesCount(disputes)}
            onTap={ways.disputes}
          />
        )}
      </Card>
    </>
  )
}

function Imports({ imports }: { imports: Desk['imports'] }) {
  return (
    <>
      <SectionTitle>{copy.imports}</SectionTitle>
      <Card>
        {imports.map(({ import: of, title, drafts, by, state }) => (
          <Row
            key={of}
            title={title}
            sub={copy.batch(drafts, by)}
            end={<StateTag state={state} />}
            onTap={ways.batch(of)}
          />
        ))}
      </Card>
    </>
  )
}
