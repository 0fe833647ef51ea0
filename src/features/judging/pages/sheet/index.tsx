import { WholeSheet } from '../../components/whole-sheet'
import { WithScored } from '../../components/with-scored'

/** A whole sheet (评分表): looked over before it is signed, and what became of it afterwards. */
export default function SheetPage() {
  return <WithScored>{(scored) => <WholeSheet scored={scored} />}</WithScored>
}
