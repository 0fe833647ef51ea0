import { describe, expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import { studyDay } from '../../test/builders/study'
import { sdkFor } from '../../test/local-cloud/cloud'

const house = await openHouse()
const sets = () => sdkFor(house.cloud.url).database().collection('sets')

describe('healing by night', () => {
  it('settles what was finished and left behind, once', async () => {
    house.at('2026-11-18T23:00:00+08:00')
    const { set } = await studyDay(house, 'demo-judge')
    const before = await house.stored('learners', { _id: 'o-judge' })
    const db = sdkFor(house.cloud.url).database()
    await sets()
      .doc(set.id)
      .update({ data: { settled: false, learned: [] } })
    await db.collection('ledger').where({ officer: 'o-judge' }).remove()
    await db.collection('learners').doc('o-judge').remove()
    house.at('2026-11-19T03:10:00+08:00')
    expect(await house.cloud.fireTimer('nightly')).toMatchObject({ healSets: { settled: 1 } })
    expect(await house.cloud.fireTimer('nightly')).toMatchObject({ healSets: { settled: 0 } })
    expect(await house.stored('learners', { _id: 'o-judge' })).toEqual(before)
    expect(await house.ask('demo-judge', 'study.summary', {})).toMatchObject({
      points: 5,
      streak: 1,
    })
  })
})
