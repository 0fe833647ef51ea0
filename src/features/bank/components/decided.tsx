import type { Reply } from '#contract/index'
import { ActLines, SectionTitle } from '#ui'
import { reviewCopy as copy } from '../copy/desk'

type Decided = Reply<'bank', 'draft'>['decisions'][number]

/** What was decided about a draft or an import (审核意见), the latest first; nothing before anything was. */
export function DecidedLines({ decisions }: { decisions: readonly Decided[] }) {
  if (decisions.length === 0) return null
  return (
    <>
      <SectionTitle>{copy.decisions}</SectionTitle>
      <ActLines
        acts={decisions.map(({ by, verdict, at, note, version }) => ({
          key: `${version} ${at}`,
          at,
          said: copy.decided(by, verdict, note),
        }))}
      />
    </>
  )
}
