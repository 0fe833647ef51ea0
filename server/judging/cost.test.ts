import { expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { openHouse } from '../../test/builders/cloud'
import {
  CHIEF,
  DALIAN,
  DRILL,
  drillSheet,
  ENTRANTS,
  setUpMeet,
} from '../../test/builders/judged-meet'

const house = await openHouse({ workers: 1 })
await setUpMeet(house)
const { jinzhou } = ENTRANTS
const sign = (openid: string, given: number) => () =>
  house.ask(openid, 'judging.sign', {
    ...{ ...DRILL, entrant: jinzhou, revision: 1, content: drillSheet(given) },
  })
const unlock = () =>
  house.ask(CHIEF, 'judging.unlock', {
    ...{ ...DRILL, entrant: jinzhou, key: 'key-00000000', judge: CAST.judge.officerId },
    ...{ revision: 1, reason: '漏看' },
  })

/** The call itself and finding who asks are two of each. */
it('what judging is billed, calls and database operations together', async () => {
  const billed = {
    duties: await house.bill(() => house.ask(DALIAN, 'judging.duties', {})),
    duty: await house.bill(() => house.ask(DALIAN, 'judging.duty', DRILL)),
    sign: await house.bill(sign(DALIAN, 900)),
    signAgain: await house.bill(sign(DALIAN, 900)),
    panel: await house.bill(() => house.ask(CHIEF, 'judging.panel', DRILL)),
    unlock: await house.bill(unlock),
  }
  expect(billed).toMatchObject({ duties: 5, duty: 5, sign: 6, signAgain: 5, panel: 5 })
  expect(billed.unlock).toBeLessThanOrEqual(10)
})
