import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { SectionTitle } from '#ui'
import { copy } from '../../copy/formula'
import './formula.scss'

/** What the largest unit's score says (人数最多的单位); with its own numbers where it is in view. */
export function Largest({ board }: { board: Reply<'boards', 'units'> }) {
  const { top, mine, all } = board
  const shown = mine === null ? top : [...top, mine]
  const unit = shown.find(({ size }) => size === all.largest)
  return (
    <>
      <SectionTitle>{copy.largest}</SectionTitle>
      <View className="formula-say">
        {unit ? copy.largestOf(unit) : copy.largestIs(all)}
        {copy.largestSay}
      </View>
    </>
  )
}
