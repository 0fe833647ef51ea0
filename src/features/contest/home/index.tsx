import { EmptyState, Hero, Page } from '#ui'
import { copy } from '../copy'

/** Knowledge contests (知识竞赛): the tab until there is something to show. */
export default function Home() {
  return (
    <Page tab title={copy.title} hero={<Hero title={copy.notYet} say={copy.until} />}>
      <EmptyState drawing="contest" head={copy.what} say={copy.forYou} />
    </Page>
  )
}
