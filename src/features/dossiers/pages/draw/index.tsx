import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Asked, Hero, Page, Stops } from '#ui'
import { DrawFacts, HowRepeated } from '../../components/draw-facts'
import { DrawForm, DrawOn } from '../../components/draw-form'
import { LockForm, LockOn } from '../../components/lock-form'
import { drawCopy as copy } from '../../copy/draw'
import { refusals } from '../../copy/refusals'
import { headOf, roadOf, sumsOf } from '../../lists/road-of'
import { useFresh, useYear, type Year } from '../../queries'
import '../../dossiers.scss'
import './draw.scss'

/** Lock and draw of a year (锁定和抽取): done by the province, looked at by everybody. `?year=` */
export default function DrawPage() {
  const { year = '' } = useRouter().params
  const query = useYear(Number(year))
  useFresh()
  return (
    <Page title={copy.page} hero={<DrawHero year={query.data} />}>
      <View className="dossier-page">
        <Asked query={query} told={refusals.year}>
          {(data) => (
            <>
              {data.mayDraw && <Act year={data} />}
              {data.seedFrom !== null && <DrawFacts year={data} />}
              <HowRepeated />
            </>
          )}
        </Asked>
      </View>
    </Page>
  )
}

function DrawHero({ year }: { year: Year | undefined }) {
  if (!year) return <Hero title={copy.page} />
  const { listed } = sumsOf(year)
  const agencies = year.agencies.filter((agency) => agency.listed > 0).length
  return (
    <Hero title={headOf(year).title} say={copy.listed(listed, agencies)}>
      <Stops stops={roadOf(year)} />
    </Hero>
  )
}

/** What the province does next; nothing once all is drawn. */
function Act({ year }: { year: Year }) {
  const forms = { listing: LockForm, locking: LockOn, locked: DrawForm, drawing: DrawOn }
  if (year.state === 'drawn') return null
  const Form = forms[year.state]
  return (
    <View className="draw-act">
      <Form year={year} />
    </View>
  )
}
