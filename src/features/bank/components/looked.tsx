import type { Reply } from '#contract/index'
import { Bullets, Card, SectionTitle } from '#ui'
import { flawSentences, remarkSentences } from '../copy/words'

type Looked = Reply<'bank', 'draft'>['looked']

/** What there is to say of a question (检查结果): what has to be mended, and what is worth another look. */
export function LookedAt({ looked, flaws, remarks }: LookedProps) {
  return (
    <>
      {looked.flaws.length > 0 && (
        <Said title={flaws} says={looked.flaws.map((flaw) => flawSentences[flaw])} />
      )}
      {looked.remarks.length > 0 && (
        <Said title={remarks} says={looked.remarks.map((remark) => remarkSentences[remark])} />
      )}
    </>
  )
}

interface LookedProps {
  looked: Looked
  /** The titles. */
  flaws: string
  remarks: string
}

function Said({ title, says }: { title: string; says: readonly string[] }) {
  return (
    <>
      <SectionTitle>{title}</SectionTitle>
      <Card padded>
        <Bullets of={says} />
      </Card>
    </>
  )
}
