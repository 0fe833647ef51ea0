import { EmptyState, Hero, Page } from '#ui'
import { copy } from '../copy'

/** Learning law from cases (以案释法): the tab until there is something to show. */
export default function Home() {
  return (
    <Page tab title={copy.title} hero={<Hero title={copy.notYet} say={copy.until} />}>
      <EmptyState drawing="cases" head={copy.what} say={copy.forYou} />
    </Page>
  )
}
