import { View } from '@tarojs/components'
import { EmptyState, Hero, Page } from '#ui'
import { copy } from '../copy'
import './index.scss'

/** The pioneer flag (执法先锋流动红旗): the tab until there is something to show. */
export default function Home() {
  return (
    <Page tab title={copy.title} hero={<Hero title={copy.notYet} say={copy.until} />}>
      <EmptyState drawing="flag" head={copy.what} say={copy.forYou} />
      <View className="honours-never">{copy.never}</View>
    </Page>
  )
}
