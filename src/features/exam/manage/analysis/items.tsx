import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card, Icon, Paged, spoken } from '#ui'
import { Bar } from './bar'
import { copy } from './copy'
import { FEW, percent } from './figures'
import type { Analysis } from './index'
import { ItemSheet } from './item-sheet'

export type Item = Analysis['items'][number]

/** How each question did (题目分析); a tap shows what people chose. */
export function Items({ sitting, items }: { sitting: string; items: readonly Item[] }) {
  const [open, setOpen] = useState<Item>()
  if (items.length === 0) return <View className="analysis-none">{copy.noItems}</View>
  return (
    <>
      <Paged of={items}>
        {(shown) => (
          <Card>
            {shown.map((item) =>
              item.asked < FEW ? (
                <Few key={item.question} item={item} />
              ) : (
                <ItemRow key={item.question} item={item} onTap={() => setOpen(item)} />
              ),
            )}
          </Card>
        )}
      </Paged>
      {open !== undefined && (
        <ItemSheet sitting={sitting} item={open} onClose={() => setOpen(undefined)} />
      )}
    </>
  )
}

function Few({ item }: { item: Item }) {
  return (
    <View className="analysis-item">
      <View className="analysis-item-stem">{item.stem}</View>
      <View className="analysis-item-say">{copy.fewItem}</View>
    </View>
  )
}

function ItemRow({ item, onTap }: { item: Item; onTap: () => void }) {
  const share = copy.right(percent(item.right, item.asked))
  return (
    <View
      className="analysis-item"
      hoverClass="is-pressed"
      onClick={onTap}
      {...spoken({ role: 'button', label: `${item.stem}，${share}` })}
    >
      <View className="analysis-item-stem">{item.stem}</View>
      <View className="analysis-item-line">
        <Bar part={item.right} whole={item.asked} kind="right" />
        <View className="analysis-item-share">{share}</View>
        <Icon name="chevron" size={20} />
      </View>
    </View>
  )
}
