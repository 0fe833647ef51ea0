import { useState } from 'react'
import { flawsOf } from '#domain/rubric'
import { Notice } from '#ui'
import { sheetCopy as copy } from '../copy/sheet'
import { contentOf, rubricOf } from '../sheet/content'
import type { Content } from '../sheet/draft'
import { ways } from '../ways'
import { EntrantHead } from './entrant-head'
import { JudgePage } from './judge-page'
import { RefusedSheet } from './refused-sheet'
import { ScoreFoot } from './score-foot'
import { isMarkable, type Scored } from './scored'
import { SheetFoot } from './sheet-foot'
import { SheetRows } from './sheet-rows'
import { SheetState } from './sheet-state'
import { SignSheet } from './sign-sheet'
import { UnlockReason } from './unlock-reason'

/** What the sheet says now: on its way or being marked, what is on this phone; else what the cloud has. */
const saidBy = ({ duty, own, draft, standing }: Scored): Content | undefined =>
  standing === 'received' ? own?.content : contentOf(duty, draft)

const flawsIn = ({ duty, draft }: Scored) => {
  const rubric = rubricOf(duty)
  return rubric && draft.sheet.kind === 'marks' ? flawsOf(rubric, draft.sheet.marks) : []
}

/** What is looked over before it is signed. */
function Unsigned({ scored }: { scored: Scored }) {
  const [open, setOpen] = useState(false)
  const { duty, entrant } = scored
  const flaws = flawsIn(scored)
  const content = saidBy(scored)
  return (
    <JudgePage
      title={copy.title(duty.name)}
      offline={copy.offline}
      foot={
        <ScoreFoot
          back={{ label: copy.change, onTap: () => ways.scoreInstead(duty, entrant.entrant) }}
          on={{
            label: copy.sign,
            off: flaws.length > 0 || content === undefined,
            onTap: () => setOpen(true),
          }}
        />
      }
    >
      <EntrantHead entrant={entrant} />
      <UnlockReason own={scored.own} />
      {flaws.length > 0 && <Notice>{copy.incomplete(flaws.length)}</Notice>}
      <SheetRows scored={scored} content={content} flaws={flaws} />
      <SignSheet scored={scored} open={open} onClose={() => setOpen(false)} />
    </JudgePage>
  )
}

/** The whole of a sheet with what is true of it: being marked, signed and waiting, received, refused, not to be marked. */
export function WholeSheet({ scored }: { scored: Scored }) {
  const { duty, entrant, draft } = scored
  if (isMarkable(scored)) return <Unsigned scored={scored} />
  if (draft.end?.kind === 'refused') return <RefusedSheet scored={scored} end={draft.end} />
  const content = scored.standing === 'waiting' || scored.own ? saidBy(scored) : undefined
  return (
    <JudgePage
      title={copy.title(duty.name)}
      offline={copy.offline}
      foot={<SheetFoot scored={scored} />}
    >
      <EntrantHead entrant={entrant} />
      <SheetState scored={scored} />
      {content && <SheetRows scored={scored} content={content} flaws={[]} />}
    </JudgePage>
  )
}
