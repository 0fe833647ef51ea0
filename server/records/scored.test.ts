import { expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import {
  HEPING,
  minutes,
  PERIOD,
  PROVINCE,
  SQUAD,
  scoreOf,
  WITHIN,
} from '../../test/builders/flags'
import { confirmed, entered } from '../../test/builders/records'

const house = await openHouse()
house.at(WITHIN)

it('a confirmed record gives its unit points with the next preview, and those above it', async () => {
  await house.ask(PROVINCE, 'honours.openPeriod', { period: PERIOD })
  const record = await confirmed(house, { unit: SQUAD, title: '党员大会', part: 2, whole: 4 })
  await entered(house, { unit: SQUAD, title: '还没有人确认', part: 4, whole: 4 })
  await minutes(house, 6)
  for (const unit of [SQUAD, HEPING]) {
    const { indicators } = await scoreOf(house, unit, 0)
    const partyLife = indicators.find(({ indicator }) => indicator === 'party-life')
    expect(partyLife).toMatchObject({ part: 2, whole: 4, points: 150 })
    expect(partyLife?.evidence.map(({ of, proof }) => [of, proof])).toEqual([[record, 'record']])
  }
})
