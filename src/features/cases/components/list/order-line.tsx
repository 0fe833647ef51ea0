import { View } from '@tarojs/components'
import { classes, Icon, spoken } from '#ui'
import { listCopy as copy } from '../../copy'
import type { Wanted } from '../../queries'
import './order-line.scss'

const ORDERS = ['newest', 'mostLearned'] as const

/** What the order of a list (排序) is asked for. */
export interface OrderLineProps {
  sort: Wanted['sort']
  onSort: (sort: Wanted['sort']) => void
  /** To where one looks for cases; none on that page itself. */
  onFind?: () => void
}

/** Above a list of cases: its order, and the way to look for one. */
export function OrderLine({ sort, onSort, onFind }: OrderLineProps) {
  return (
    <View className="order-line">
      {ORDERS.map((order) => (
        <View
          key={order}
          className={classes('order-word', order === sort && 'is-on')}
          onClick={() => onSort(order)}
          {...spoken({ role: 'radio', label: copy.orders[order], checked: order === sort })}
        >
          {copy.orders[order]}
        </View>
      ))}
      {onFind && (
        <View
          className="order-find"
          hoverClass="is-pressed"
          onClick={onFind}
          {...spoken({ role: 'button', label: copy.find })}
        >
          <Icon name="search" size={18} />
          {copy.find}
        </View>
      )}
    </View>
  )
}
