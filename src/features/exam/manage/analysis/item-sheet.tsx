import { View } from '@tarojs/components'
import { Asked, Sheet, Tag } from '#ui'
import { useManaged } from '../queries'
import { refusals } from '../refusals'
import { Bar } from './bar'
import { copy } from './copy'
import { percent } from './figures'
import type { Item } from './items'

/** What the sheet of an item is asked for. */
export interface ItemSheetProps {
  sitting: string
  item: Item
  onClose: () => void
}

/** What people chose of one question (选项分布), by the paper's order. */
export function ItemSheet({ sitting, item, onClose }: ItemSheetProps) {
  const { right, asked, discrimination } = item
  const parts = [
    copy.right(percent(right, asked)),
    copy.asked(asked),
    discrimination === null
      ? copy.noDiscrimination
      : copy.discrimination(String(discrimination / 100)),
  ]
  return (
    <Sheet title={copy.chosen} open onClose={onClose}>
      <View className="analysis-item-stem">{item.stem}</View>
      <View className="analysis-item-say">{parts.join('，')}</View>
      <Asked query={useManaged(sitting)} told={refusals.manage}>
        {({ questions }) => (
          <Options
            item={item}
            options={questions.find(({ id }) => id === item.question)?.options}
          />
        )}
      </Asked>
    </Sheet>
  )
}

type Shown = readonly { readonly text: string; readonly right: boolean }[]

function Options({ item, options = [] }: { item: Item; options: Shown | undefined }) {
  return (
    <>
      {options.map(({ text, right }, place) => (
        <View key={text} className="analysis-option">
          <View className="analysis-option-text">
            {text}
            {right && (
              <Tag kind="right" icon="check">
                {copy.rightOption}
              </Tag>
            )}
          </View>
          <View className="analysis-item-line">
            <Bar
              part={item.chosen[place] ?? 0}
              whole={item.asked}
              kind={right ? 'right' : 'plain'}
            />
            <View className="analysis-item-share">{copy.chose(item.chosen[place] ?? 0)}</View>
          </View>
        </View>
      ))}
    </>
  )
}
