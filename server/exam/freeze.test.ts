import { expect, it } from 'vitest'
import { addDays, beijingDayOf } from '#domain/beijing-day'
import { openHouse } from '../../test/builders/cloud'
import {
  answersTo,
  CLOSES,
  HOUR,
  LEADER,
  MINUTE,
  minute,
  OPENS,
  sit,
  standAt,
  WANG,
} from '../../test/builders/sit'

const house = await openHouse({ workers: 1 })
const ORGANISER = 'demo-organiser'
const FREEZE = OPENS + HOUR
const REVEAL = CLOSES + HOUR

/** A round that freezes an hour after it opened. */
async function frozenRound(): Promise<string> {
  standAt(house, OPENS - HOUR)
  const today = beijingDayOf(new Date(OPENS))
  const { season } = await house.ask(ORGANISER, 'contest.season', {
    season: null,
    key: 'freeze-season',
    place: 'u-21',
    title: '封榜赛季',
    from: today,
    until: addDays(today, 30),
  })
  const { sitting, version } = await house.ask(ORGANISER, 'contest.draft', {
    sitting: null,
    key: 'freeze-round',
    from: 0,
    place: 'u-21',
    terms: {
      title: '封榜专场',
      note: '',
      who: { units: ['u-210102-3'], domains: [], posts: [], roles: [] },
      opensAt: OPENS,
      closesAt: CLOSES,
      minutes: 60,
      graceSeconds: 180,
      attemptsAtMost: 1,
      blueprint: {
        fixed: [],
        parts: [{ domain: null, law: null, type: 'single', difficulty: null, count: 4, points: 5 }],
        draw: 'once',
      },
      timeBonus: 0,
      lateScores: false,
      review: 'afterSubmit',
    },
    own: { season, tieBreak: 'time', freezeAt: FREEZE, revealAt: REVEAL },
  })
  await house.ask(ORGANISER, 'exam.publish', { sitting, from: version })
  await minute(house)
  return sitting
}

const round = await frozenRound()

async function play(openid: string, at: number, right: number) {
  standAt(house, at)
  const paper = await sit(house, openid, round)
  const handed = { attempt: paper.attempt, phone: paper.phone, answers: answersTo(paper, right) }
  return house.ask(openid, 'exam.submit', handed)
}
const ownPoints = async (openid: string) =>
  (await house.ask(openid, 'exam.enter', { sitting: round })).shown.attempts.map(
    ({ points }) => points,
  )

it('tells points at once before the freeze, and only at the reveal after it', async () => {
  const before = await play(WANG, OPENS + MINUTE, 3)
  expect(before).toMatchObject({ shown: true, points: 15 })
  const after = await play(LEADER, FREEZE, 4)
  expect(after).toMatchObject({ shown: false, points: null, answered: 4 })
  expect(await ownPoints(LEADER)).toEqual([null])
  expect(await ownPoints(WANG)).toEqual([15])
  expect(await house.refused(LEADER, 'exam.result', { attempt: after.attempt })).toEqual({
    code: 'NOT_SHOWN_YET',
    data: { submittedAt: after.at, from: REVEAL },
  })
  expect(await house.ask(WANG, 'exam.result', { attempt: before.attempt })).toMatchObject({
    points: 15,
  })
  expect((await house.ask(WANG, 'contest.home', {})).running).toMatchObject([{ sitting: round }])
})

it('is over with the reveal', async () => {
  for (const moment of [CLOSES + 10 * MINUTE, REVEAL - 2 * MINUTE]) {
    standAt(house, moment)
    await minute(house)
  }
  standAt(house, REVEAL)
  await house.ask(ORGANISER, 'boards.reveal', { board: round })
  standAt(house, REVEAL + 2 * MINUTE)
  await minute(house)
  expect(await ownPoints(LEADER)).toEqual([20])
  const { top } = await house.ask(WANG, 'boards.persons', { board: round })
  expect(top.map(({ name, place, score }) => [name, place, score])).toEqual([
    ['李卫东', '沈阳 和平', 20],
    ['王海波', '沈阳 和平', 15],
  ])
})
