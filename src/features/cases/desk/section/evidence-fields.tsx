import { View } from '@tarojs/components'
import { Button, Card, TextArea } from '#ui'
import { sectionCopy as copy, examples } from '../copy/sections'
import { commentsOn } from '../draft/comments-on'
import { raised, replaced, without } from '../draft/list'
import { Comments } from '../parts/comments'
import { EntryHead } from './entry-head'
import type { SectionProps } from './index'

const MOST = 12

/** What remarks call the entries there are. @example evidenceFields(['笔录']) // ['evidence.1'] */
export const evidenceFields = (evidence: readonly string[]): string[] =>
  evidence.map((_, place) => `evidence.${place + 1}`)

/** The evidence (证据), one entry each, with what reviewers said of it. */
export function EvidenceFields({ writing: { draft, shown, write } }: SectionProps) {
  const { evidence } = draft.text
  const put = (entries: string[]) => write({ evidence: entries })
  // An entry has no name of its own, and two may say the same: it is its place.
  const fields = evidenceFields(evidence)
  return (
    <>
      {evidence.map((entry, place) => (
        <Card key={fields[place]} padded>
          <EntryHead
            name={copy.entry(copy.evidence, place + 1)}
            onRaise={place > 0 ? () => put(raised(evidence, place)) : undefined}
            onRemove={() => put(without(evidence, place))}
          />
          <Comments comments={commentsOn(shown).filter(({ field }) => field === fields[place])} />
          <TextArea
            label={copy.entry(copy.evidence, place + 1)}
            value={entry}
            onInput={(text) => put(replaced(evidence, place, text))}
            placeholder={examples.evidence}
            maxLength={200}
            short
          />
        </Card>
      ))}
      <View className="desk-section-add">
        <Button kind="quiet" off={evidence.length >= MOST} onTap={() => put([...evidence, ''])}>
          {evidence.length >= MOST ? copy.upTo(MOST) : copy.addEvidence}
        </Button>
      </View>
    </>
  )
}
