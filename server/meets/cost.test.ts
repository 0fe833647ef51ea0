import { beforeAll, describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { openHouse } from '../../test/builders/cloud'
import { BEFORE, closedMeet, judgesGranted, ORGANISER, stageIn } from '../../test/builders/meets'

const house = await openHouse({ workers: 1 })
const WANG = CAST.officer.openid
/** The call itself, and finding out who asks. */
const ASKING = 2

describe('what meets are billed, calls and database operations together', () => {
  let meet = ''
  let entrant = ''
  beforeAll(async () => {
    house.at(BEFORE)
    await judgesGranted(house)
    const played = await closedMeet(house)
    meet = played.id
    entrant = played.entrants.a
    // Who asks is found out once more after the clock was set.
    await house.ask(WANG, 'meets.list', {})
  })
  const bill = (path: string, input: object, by = WANG) =>
    house.bill(() => house.post(by, { path, input }))

  it.each([
    ['meets.list', () => ({}), 2],
    ['meets.meet', () => ({ meet }), 2],
    ['meets.event', () => stageIn(meet, 'gestures'), 3],
    ['meets.standings', () => ({ meet, of: 'units' }), 3],
    ['meets.standings', () => ({ meet, of: 'allRound' }), 3],
    ['meets.entrant', () => ({ meet, entrant }), 4 + 3],
    ['meets.appeals', () => ({ meet }), 3],
  ])('%s takes what it says', async (path, input, operations) =>
    expect(await bill(path, input())).toBe(ASKING + operations),
  )

  it('organisers’ calls take what they say', async () => {
    expect(await bill('meets.manage', { meet }, ORGANISER)).toBe(ASKING + 6)
    expect(await bill('meets.managed', {}, ORGANISER)).toBe(ASKING + 2)
    const hall = { meet, of: 'units', rehearsal: false }
    expect(await bill('meets.hall', hall, ORGANISER)).toBe(ASKING + 3)
  })
})
