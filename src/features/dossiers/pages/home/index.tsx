import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { type ReactNode, useState } from 'react'
import { serverDay } from '#cloud'
import { Asked, Card, Hero, Page, SectionTitle, Segments, Stops } from '#ui'
import { Agencies } from '../../components/agencies'
import { AgencyRow } from '../../components/agency-row'
import { Duties } from '../../components/duties'
import { ToReview } from '../../components/to-review'
import { homeCopy as copy } from '../../copy/home'
import { refusals } from '../../copy/refusals'
import { yearChoice } from '../../copy/words'
import { headOf, roadOf } from '../../lists/road-of'
import { useFresh, useYear, type Year } from '../../queries'
import '../../dossiers.scss'

const thisYear = (): number => Number(serverDay().slice(0, 4))

/** A year of case-file review (案卷评查): how far it is, what it asks of me, and all agencies. `?year=` names another. */
export default function DossiersHome() {
  const { year: told } = useRouter().params
  const [year, setYear] = useState(told === undefined ? thisYear() : Number(told))
  const query = useYear(year)
  useFresh()
  const years = [thisYear() - 1, thisYear()].map(yearChoice)
  const hero = (
    <YearHero year={query.data}>
      <View className="dossier-choice">
        <Segments choices={years} value={String(year)} onChange={(key) => setYear(Number(key))} />
      </View>
    </YearHero>
  )
  return (
    <Page title={copy.page} hero={hero}>
      <View className="dossier-page">
        <Asked query={query} told={refusals.year}>
          {(data) => <OfYear key={data.year} year={data} />}
        </Asked>
      </View>
    </Page>
  )
}

function YearHero({ year, children }: { year: Year | undefined; children: ReactNode }) {
  const { title, say } = year ? headOf(year) : { title: copy.page, say: '' }
  return (
    <Hero title={title} {...(say !== '' && { say })}>
      {year && <Stops stops={roadOf(year)} />}
      {children}
    </Hero>
  )
}

function OfYear({ year }: { year: Year }) {
  const own = year.agencies.filter(({ mine }) => mine)
  return (
    <>
      {year.toReview > 0 && <ToReview year={year.year} />}
      <Duties year={year} />
      {own.length > 0 && (
        <>
          <SectionTitle>{copy.ownUnit}</SectionTitle>
          <Card>
            {own.map((agency) => (
              <AgencyRow key={agency.unit} agency={agency} year={year} />
            ))}
          </Card>
        </>
      )}
      <Agencies year={year} />
    </>
  )
}
