import { Marking } from '../../components/marking'
import { Measuring } from '../../components/measuring'
import { isMarkable, type Scored } from '../../components/scored'
import { WholeSheet } from '../../components/whole-sheet'
import { WithScored } from '../../components/with-scored'
import { rubricOf } from '../../sheet/content'

function Score({ scored }: { scored: Scored }) {
  const { sheet } = scored.draft
  const rubric = rubricOf(scored.duty)
  if (!isMarkable(scored)) return <WholeSheet scored={scored} />
  if (sheet.kind === 'value') return <Measuring scored={scored} sheet={sheet} />
  return rubric ? <Marking scored={scored} rubric={rubric} sheet={sheet} /> : null
}

/** Marking one entrant (打分); what is locked already is shown as it was signed. */
export default function ScorePage() {
  return <WithScored>{(scored) => <Score scored={scored} />}</WithScored>
}
