import { describe, expect, it } from 'vitest'
import { addDays, beijingDay, startOfDay } from '#domain/beijing-day'
import { loadBank } from '../../content/commands/load'
import { CAST, demoLearners, demoMarks, playDemo } from '../../content/demo'
import { openHouse } from '../builders/cloud'
import { figuresOf } from '../builders/ledger'
import { answerAll, studyDay } from '../builders/study'

const house = await openHouse()
const TODAY = beijingDay('2026-12-08')
const SLOW = 120_000

const officerOf = (openid: string): string =>
  Object.values(CAST).find((someone) => someone.openid === openid)?.officerId ??
  openid.slice('demo-'.length)

describe('every figure follows from the ledger alone', () => {
  it(
    'for everyone who played the demonstration',
    async () => {
      const stage = {
        async call(openid: string, path: string, input: object) {
          const reply = await house.post(openid, { path, input })
          if (!reply.ok) throw new Error(`${path}: ${reply.code}`)
          return reply.data
        },
        setClock: (moment: Date | null) => house.cloud.setClock(moment),
      }
      await playDemo(stage, demoLearners(), loadBank().questions, TODAY)
      house.cloud.setClock(new Date(startOfDay(TODAY).getTime() + 9 * 3_600_000))
      for (const openid of demoLearners()) {
        const { entries, standing, rebuilt } = await figuresOf(house, officerOf(openid), openid)
        expect(entries.length).toBeGreaterThan(8)
        expect(standing).toEqual(rebuilt)
      }
      const wang = await figuresOf(house, 'o-officer', 'demo-officer')
      expect(wang.standing.streak).toBe(12)
      expect(wang.rebuilt.marks.some((mark) => mark.endsWith('leave'))).toBe(true)
      expect(Object.keys(demoMarks(TODAY)).length).toBeGreaterThan(0)
    },
    SLOW,
  )

  it('also after leave, withdrawal, make-up and practice', async () => {
    const openid = 'demo-officer'
    const at = (days: number) =>
      house.cloud.setClock(new Date(startOfDay(addDays(TODAY, days)).getTime() + 9 * 3_600_000))
    await house.ask(openid, 'study.declareLeave', {
      days: [TODAY, addDays(TODAY, 1), addDays(TODAY, 2), addDays(TODAY, 20)],
    })
    await studyDay(house, openid, () => true)
    at(1)
    await house.ask(openid, 'study.withdrawLeave', { day: addDays(TODAY, 1) })
    await house.ask(openid, 'study.withdrawLeave', { day: addDays(TODAY, 20) })
    await answerAll(house, openid, await house.ask(openid, 'study.practise', {}))
    at(4)
    const makeUp = await house.ask(openid, 'study.makeUp', { day: addDays(TODAY, 3) })
    await answerAll(house, openid, makeUp)
    const { standing, rebuilt } = await figuresOf(house, 'o-officer', openid)
    expect(standing).toEqual(rebuilt)
    expect(standing.marks.filter((mark) => mark > TODAY).map((mark) => mark.slice(11))).toEqual([
      'done',
      'leave',
      'madeUp',
    ])
  })
})
