import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { MeetFile } from '#server/meets'
import { openHouse } from '../builders/cloud'
import { type Cut, openLine } from '../builders/line'
import {
  AN_HOUR_LATER,
  allSheets,
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
import { sdkFor } from '../local-cloud/cloud'

const line = await openLine()
// One instance: what is cut is counted from its first operation on.
const house = await openHouse({ workers: 1, environment: line.environment })
line.leadTo(house.cloud.url)
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 })
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

const collection = (name: string) => sdkFor(house.cloud.url).database().collection(name)

/** A sheet says something else, as after it was unlocked and signed anew. */
const resigned = (meet: PlayedMeet, total: number) =>
  collection('meetSheets')
    .doc(must(allSheets(meet)[0])._id)
    .update({ data: { total } })

/** As it was before it was closed. */
async function openAgain({ id }: PlayedMeet): Promise<void> {
  await collection('meets')
    .doc(id)
    .update({ data: { state: 'open' } })
  await collection('meetResults')
    .where({ _id: `${id}:overall` })
    .remove()
  await collection('ledger').where({ meet: id }).remove()
}

describe.each<Cut>(['before', 'after'])('a crash %s any step', (cut) => {
  it('of publishing a result heals when it is asked for again', async () => {
    const meet = await judgedMeet(house)
    house.at(AN_HOUR_LATER)
    let met = true
    for (let calls = 0; met; calls += 1) {
      await resigned(meet, 9000 - 10 * calls)
      const reason = calls === 0 ? '' : `第 ${calls} 次更正`
      const input = { ...stageIn(meet.id, 'gestures'), from: calls, reason }
      met = await cutAndAgain(calls, cut, 'meets.publishResult', input)
      const file = await meetFile(meet)
      const version = calls + 1
      expect(file.stages).toMatchObject([{ event: 'gestures', version, state: 'provisional' }])
      expect(file.acts.filter(({ what }) => what === 'publishResult')).toHaveLength(version)
      const lines = { onId: meet.id, on: 'publishResult' }
      expect(await house.stored('audit', lines)).toHaveLength(version)
      expect(await house.stored('meetResults', { meet: meet.id })).toHaveLength(version)
      expect(calls).toBeLessThan(STEPS_MOST)
    }
  })

  it('of closing a meet heals, and each unit has one line', async () => {
    const meet = await judgedMeet(house)
    house.at(AN_HOUR_LATER)
    for (const event of EVENTS) await published(house, meet, event)
    house.at(NEXT_WEEK)
    for (const event of EVENTS)
      await house.ask(ORGANISER, 'meets.finalise', stageIn(meet.id, event))
    let met = true
    for (let calls = 0; met; calls += 1) {
      await openAgain(meet)
      met = await cutAndAgain(calls, cut, 'meets.close', { meet: meet.id })
      expect((await meetFile(meet)).state).toBe('over')
      expect(await house.stored('meetResults', { _id: `${meet.id}:overall` })).toHaveLength(1)
      expect(await house.stored('ledger', { meet: meet.id })).toHaveLength(2)
      expect(calls).toBeLessThan(STEPS_MOST)
    }
  })
})
