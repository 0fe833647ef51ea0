import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { Reply } from '#contract/index'
import type { Level } from '#domain/boards'
import { Asked, EmptyState, Page, useVisible } from '#ui'
import { Example } from '../../components/formula/example'
import { Largest } from '../../components/formula/largest'
import { Questions } from '../../components/formula/questions'
import { copy as boardCopy, refusals } from '../../copy/board'
import { copy } from '../../copy/formula'
import { useUnits } from '../../queries'

const isLevel = (word: string): word is Level => Object.keys(boardCopy.levels).includes(word)

/** How a unit's score is made (单位得分怎么算), with the viewer's own unit as the example. */
export default function FormulaPage() {
  const { board = '', level = '' } = useRouter().params
  const query = useUnits(board, isLevel(level) ? level : 'station', useVisible())
  return (
    <Page title={copy.title}>
      <Asked query={query} told={refusals.units}>
        {(units) => <Formula board={units} />}
      </Asked>
    </Page>
  )
}

function Formula({ board }: { board: Reply<'boards', 'units'> }) {
  const { mine, top, all } = board
  const unit = mine ?? top[0]
  if (!unit) return <EmptyState drawing="contest" head={copy.none} say={copy.noneSay} />
  return (
    <>
      <View className="formula-head">{copy.head}</View>
      <View className="formula-say">{copy.idea(all)}</View>
      <Example title={mine ? copy.ours : copy.first} unit={unit} all={all} />
      <Largest board={board} />
      <Questions />
    </>
  )
}
