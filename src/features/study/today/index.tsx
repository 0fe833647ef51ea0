import { useDidShow } from '@tarojs/taro'
import { codeOf, flush, serverDay } from '#cloud'
import { Asked, EmptyState, Page } from '#ui'
import { Visitor } from '../../org'
import { Also, Together } from '../components/also'
import { TodayHero } from '../components/today-hero'
import { todayCopy as copy, todayRefusals } from '../copy'
import { useToday } from '../queries'

type Query = ReturnType<typeof useToday>

function BankEmpty({ query }: { query: Query }) {
  const { head, say, retry } = copy.bankEmpty
  const way = { label: retry, onTap: () => query.refetch(), quiet: true }
  return <EmptyState drawing="arrived" head={head} say={say} way={way} />
}

/** A new day has begun, or the page comes back from a question: what is kept may have changed. */
function useFreshDay(query: Query): void {
  useDidShow(() => {
    void flush()
    if (query.data && (query.data.offline || query.data.today !== serverDay())) void query.refetch()
  })
}

/** 学法: today's set (今日题组), and whoever is not bound yet finds the way to the roster. */
export default function TodayPage() {
  const query = useToday()
  useFreshDay(query)
  const { data, error } = query
  const code = error ? codeOf(error) : undefined
  if (code === 'NOT_BOUND') return <Visitor />
  return (
    <Page tab title={copy.title} hero={data && <TodayHero today={data} />}>
      {code === 'BANK_EMPTY' ? (
        <BankEmpty query={query} />
      ) : (
        <Asked query={query} told={todayRefusals}>
          {(today) => (
            <>
              <Also today={today} />
              <Together unit={today.unit} />
            </>
          )}
        </Asked>
      )}
    </Page>
  )
}
