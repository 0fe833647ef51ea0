import { beforeAll, describe, expect, it } from 'vitest'
import type { MeetFile } from '#server/meets'
import { openHouse } from '../builders/cloud'
import { type Cut, openLine } from '../builders/line'
import {
  AN_HOUR_LATER,
  BEFORE,
  EVENTS,
  judgedMeet,
  judgesGranted,
  NEXT_WEEK,
  ORGANISER,
  type PlayedMeet,
  published,
  stageIn,
} from '../builders/meets'
import { must } from '../builders/study'

const line = await openLine()
// One instance: what is cut is counted from its first operation on.
const house = await openHouse({ workers: 1, environment: line.environment })
line.leadTo(house.cloud.url)
beforeAll(async () => {
  house.at(BEFORE)
  await judgesGranted(house)
})

/** More operations than any of these calls takes. */
const STEPS_MOST = 30
const meetFile = async ({ id }: PlayedMeet) =>
  must((await house.stored<MeetFile>('meets', { _id: id }))[0])

/** Asks while the line is cut after so many operations, then again; whether the cut was met. */
async function cutAndAgain(calls: number, cut: Cut, path: string, input: object) {
  line.cutAfter(calls, cut)
  const first = await house.post(ORGANISER, { path, input })
  const met = line.met()
  line.mend()
  expect(first.ok).toBe(!met)
  expect(await house.post(ORGANISER, { path, input })).toMatchObject({ ok: true })
  return met
}

describe.each<Cut>(['before', 'after'])('a crash %s any step', (cut) => {
  it('of publishing a result heals when it is asked for again', async () => {
    let met = true
    for (let calls = 0; met; calls += 1) {
      const meet = await judgedMeet(house)
      house.at(AN_HOUR_LATER)
      const input = { ...stageIn(meet.id, 'gestures'), from: 0, reason: '' }
      met = await cutAndAgain(calls, cut, 'meets.publishResult', input)
      const file = await meetFile(meet)
      expect(file.stages).toMatchObject([{ event: 'gestures', version: 1, state: 'provisional' }])
      expect(file.acts.filter(({ what }) => what === 'publishResult')).toHaveLength(1)
      expect(await house.stored('meetResults', { meet: meet.id })).toHaveLength(1)
      expect(calls).toBeLessThan(STEPS_MOST)
    }
  }, 240_000)

  it('of closing a meet heals, and each unit has one line', async () => {
    let met = true
    for (let calls = 0; met; calls += 1) {
      const meet = await judgedMeet(house)
      house.at(AN_HOUR_LATER)
      for (const event of EVENTS) await published(house, meet, event)
      house.at(NEXT_WEEK)
      for (const event of EVENTS)
        await house.ask(ORGANISER, 'meets.finalise', stageIn(meet.id, event))
      met = await cutAndAgain(calls, cut, 'meets.close', { meet: meet.id })
      expect((await meetFile(meet)).state).toBe('over')
      expect(await house.stored('ledger', { meet: meet.id })).toHaveLength(2)
      expect(calls).toBeLessThan(STEPS_MOST)
    }
  }, 240_000)
})
