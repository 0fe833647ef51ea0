import { useState } from 'react'
import { Card, ListField, SectionTitle } from '#ui'
import { homeCopy as copy } from '../copy/home'
import type { AgencyYear, Year } from '../queries'
import { AgencyRow } from './agency-row'

/** The city an agency belongs to, by ids that begin alike: `u-2101`, `u-210102`. */
const citiesOf = (agencies: readonly AgencyYear[]) =>
  agencies.filter(({ kind }) => kind !== 'county')

const within = (agencies: readonly AgencyYear[], city: AgencyYear): AgencyYear[] =>
  city.kind === 'province'
    ? [city]
    : agencies.filter((agency) => agency.unit === city.unit || agency.parentName === city.name)

/** All agencies (各单位), a city at a time: a phone slows down with a hundred rows. */
export function Agencies({ year }: { year: Year }) {
  const { agencies } = year
  const cities = citiesOf(agencies)
  const own = agencies.find(({ mine }) => mine)?.unit
  const [chosen, setChosen] = useState(own ?? cities.find(({ kind }) => kind === 'city')?.unit)
  const city = cities.find(({ unit }) => unit === chosen) ?? cities[0]
  if (!city) return null
  return (
    <>
      <SectionTitle>{copy.agencies}</SectionTitle>
      <Card>
        <ListField
          label={copy.city}
          choices={cities.map(({ unit, name }) => ({ key: unit, label: name }))}
          value={city.unit}
          onChange={setChosen}
          none=""
        />
      </Card>
      <Card>
        {within(agencies, city).map((agency) => (
          <AgencyRow key={agency.unit} agency={agency} year={year} />
        ))}
      </Card>
    </>
  )
}
