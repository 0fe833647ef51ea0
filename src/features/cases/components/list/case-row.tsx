import { View } from '@tarojs/components'
import { Icon, LawText, spoken, Tag } from '#ui'
import { type Card, listCopy as copy } from '../../copy'
import { go } from '../../routes'
import './case-row.scss'

function Mine({ mine }: Pick<Card, 'mine'>) {
  if (mine === 'new') return null
  if (mine === 'begun') return <Tag kind="plain">{copy.begun}</Tag>
  return (
    <Tag kind="right" icon="check">
      {copy.learned}
    </Tag>
  )
}

/** A case as lists show it (案例行): equals get no card. */
export function CaseRow({ card }: { card: Card }) {
  return (
    <View
      className="case-row"
      hoverClass="is-pressed"
      onClick={() => go.case(card.case)}
      {...spoken({ role: 'button', label: `${card.title}，${copy.card(card)}` })}
    >
      <View className="case-row-words">
        <View className="case-row-title">
          <LawText>{card.title}</LawText>
        </View>
        <View className="case-row-sub">
          <Mine mine={card.mine} />
          <View>{copy.card(card)}</View>
        </View>
      </View>
      <Icon name="chevron" size={20} className="case-row-tail" />
    </View>
  )
}
