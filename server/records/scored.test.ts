import { expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import {
  HEPING,
  minutes,
  NEXT,
  PERIOD,
  PROVINCE,
  SQUAD,
  scoreOf,
  taken,
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

it('one that is revoked in the notice gives none in the version that is computed after it', async () => {
  const record = await confirmed(house, { unit: SQUAD, title: '要撤销的', part: 4, whole: 4 })
  for (const state of ['closing', 'checking', 'notice'] as const) await NEXT[state](house)
  const partyLife = async (version: number) => {
    const { indicators } = await scoreOf(house, SQUAD, version)
    return indicators.find(({ indicator }) => indicator === 'party-life')
  }
  expect(await partyLife(1)).toMatchObject({ part: 6, whole: 8, points: 225 })
  await house.ask(PROVINCE, 'records.revoke', { record, reason: '异议成立，四次都没有开' })
  const again = { period: PERIOD, from: 1, reason: '异议成立' }
  await house.ask(PROVINCE, 'honours.recompute', again)
  await taken(house)
  expect(await partyLife(2)).toMatchObject({ part: 2, whole: 4, points: 150 })
  expect((await partyLife(2))?.evidence.map(({ of }) => of)).not.toContain(record)
  // What was public stays as it was.
  expect(await partyLife(1)).toMatchObject({ part: 6, whole: 8, points: 225 })
})
