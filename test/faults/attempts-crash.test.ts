import { describe, expect, it } from 'vitest'
import type { ScoreEntry } from '#domain/ledger'
import { openHouse } from '../builders/cloud'
import { type Cut, openLine } from '../builders/line'
import { fillProvince, TRIAL_POST } from '../builders/province'
import { holdRound } from '../builders/round'
import { begin, handingIn } from '../builders/sitting'
import { stageOn } from '../builders/stage'
import { must } from '../builders/study'

const line = await openLine()
// One instance: what is cut is counted from its first operation on.
const house = await openHouse({ workers: 1, environment: line.environment })
line.leadTo(house.cloud.url)

const OPENS = Date.parse('2026-12-08T09:00:00+08:00')
const MINUTE_MS = 60_000
const STEPS_MOST = 10
const at = (minutes: number) => house.cloud.setClock(new Date(OPENS + minutes * MINUTE_MS))

const openids = await fillProvince(house.cloud.url, 3 * STEPS_MOST)
const sitting = await holdRound(stageOn(house.cloud), {
  key: 'crash-round',
  opensAt: OPENS,
  closesAt: OPENS + 120 * MINUTE_MS,
  minutes: 60,
  posts: [TRIAL_POST],
})
let next = 0
const somebody = () => must(openids[next++])

/** Submits while the line is cut after so many operations; whether the cut was met. */
async function submitCut(openid: string, calls: number, cut: Cut) {
  at(1)
  const paper = await begin(house, openid, sitting)
  at(5)
  line.cutAfter(calls, cut)
  const reply = await house.post(openid, handingIn(paper))
  const met = line.met()
  line.mend()
  expect(reply.ok).toBe(!met)
  return { paper, met }
}

const scoresOf = (attempt: string) => house.stored<ScoreEntry>('ledger', { attempt })

describe('a crash at any step of a submission', () => {
  it.each<[Cut]>([['before'], ['after']])('(%s) heals when it is sent again', async (cut) => {
    let steps = 0
    for (let met = true; met; steps += 1) {
      const openid = somebody()
      const cutAt = await submitCut(openid, steps, cut)
      met = cutAt.met
      at(6)
      const receipt = await house.post(openid, handingIn(cutAt.paper))
      expect(receipt).toMatchObject({ ok: true, data: { by: 'officer', late: false } })
      expect(await house.post(openid, handingIn(cutAt.paper))).toMatchObject({
        data: (receipt as { data: object }).data,
      })
      expect(await scoresOf(cutAt.paper.attempt)).toHaveLength(1)
      expect(steps).toBeLessThan(STEPS_MOST)
    }
    expect(steps).toBeGreaterThan(1)
  })

  it('heals at the timer when nobody sends it again', async () => {
    const attempts: string[] = []
    for (let met = true; met; ) {
      const cutAt = await submitCut(somebody(), attempts.length, 'before')
      met = cutAt.met
      attempts.push(cutAt.paper.attempt)
    }
    for (let minute = 64; minute < 70; minute += 1) {
      at(minute)
      await house.cloud.fireTimer('every-minute')
    }
    for (const attempt of attempts) {
      const scores = await scoresOf(attempt)
      expect(scores).toHaveLength(1)
      expect(must(scores[0]).folded).toBe(true)
    }
    const persons = await house.ask(must(openids[0]), 'boards.persons', { board: sitting })
    expect(persons.members).toBe(next)
  })
})
