import { Asked, Button, EmptyState, Page } from '#ui'
import { PastRows } from '../../components/past-rows'
import { copy, pastRefusals } from '../../copy'
import { usePast } from '../../queries'

/** All rounds that are over (往期竞赛). */
export default function PastPage() {
  const query = usePast()
  const more = query.hasNextPage ? { onTap: () => query.fetchNextPage() } : undefined
  return (
    <Page title={copy.pastTitle}>
      <Asked query={query} told={pastRefusals}>
        {({ pages }) => {
          const past = pages.flatMap(({ rounds }) => rounds)
          if (past.length === 0) return <EmptyState drawing="contest" {...copy.nonePast} />
          return (
            <>
              <PastRows past={past} />
              {more && (
                <Button kind="text" {...more}>
                  {copy.more}
                </Button>
              )}
            </>
          )
        }}
      </Asked>
    </Page>
  )
}
