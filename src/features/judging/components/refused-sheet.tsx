import { Refused, say } from '#cloud'
import { Button, Notice } from '#ui'
import { refusedCopy as copy, signRefusals } from '../copy/refusals'
import { sheetCopy } from '../copy/sheet'
import { signSheet } from '../hand-over'
import { keepDraft } from '../kept/drafts'
import { keptDuty } from '../kept/duties'
import { askAgain } from '../queries'
import { contentOf } from '../sheet/content'
import type { Draft, End } from '../sheet/draft'
import { ways } from '../ways'
import { EntrantHead } from './entrant-head'
import { JudgePage } from './judge-page'
import type { Scored } from './scored'
import { SheetRows } from './sheet-rows'

type Way = 'resend' | 'mend' | 'adopt' | 'anew' | 'drop'

/** What helps against a refusal; sending again where only somebody else can mend it. */
const WAYS: Readonly<Record<string, Way>> = {
  NOT_COMPLETE: 'mend',
  INVALID_INPUT: 'mend',
  SHEET_LOCKED: 'adopt',
  OLD_REVISION: 'anew',
  OWN_UNIT: 'drop',
  WITHDRAWN: 'drop',
  RESULTS_OUT: 'drop',
}

/** The acts behind the ways: they leave the sheet on its way or open again; it leaves this phone only for the cloud's. */
const actsOn = ({ duty, entrant, draft }: Scored): Readonly<Record<Way, () => unknown>> => {
  const id = entrant.entrant
  const keep = (kept: Draft | undefined) => keepDraft(duty, id, kept)
  /** What the cloud has of it; undefined while it can't be asked. */
  const asked = async () => {
    await askAgain(duty)
    return keptDuty(duty)?.sheets.find((sheet) => sheet.entrant === id)
  }
  return {
    resend: () => signSheet(duty, id, draft),
    mend: () => {
      keep({ ...draft, end: null })
      ways.scoreInstead(duty, id)
    },
    adopt: async () => {
      if ((await asked())?.state === 'signed') keep(undefined)
    },
    // What was marked is not lost: it is where judging anew begins.
    anew: async () => {
      const own = await asked()
      if (!own || own.revision <= draft.revision) return
      keep(own.state === 'signed' ? undefined : { ...draft, revision: own.revision, end: null })
    },
    drop: () => keep(undefined),
  }
}

/** A signed sheet the cloud did not take (没有收下): why, what it said, and what can be done. */
export function RefusedSheet({
  scored,
  end,
}: {
  scored: Scored
  end: Extract<End, { kind: 'refused' }>
}) {
  const { duty, entrant, draft } = scored
  const way = WAYS[end.code] ?? 'resend'
  const why = say(new Refused(end.code, end.data, ''), signRefusals)
  return (
    <JudgePage
      title={sheetCopy.title(duty.name)}
      offline={sheetCopy.offline}
      foot={<Button onTap={actsOn(scored)[way]}>{copy[way]}</Button>}
    >
      <EntrantHead entrant={entrant} />
      <Notice>{`${copy.head}。${why}${copy.kept}`}</Notice>
      <SheetRows scored={scored} content={contentOf(duty, draft)} flaws={[]} />
    </JudgePage>
  )
}
