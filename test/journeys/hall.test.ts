import { expect, it } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import { CAST } from '../../content/demo'
import { shoot } from '../browser/picture'
import { answersTo, HOUR, LEADER, MINUTE, minute, sit, standAt, WANG } from '../builders/sit'
import { leave, openStage } from './stage'
import type { Visit } from './visit'

const { house, come } = await openStage()
const ORGANISER = CAST.organiser.openid
const OPENS = Date.parse('2026-11-18T18:00:00+08:00')
const FREEZES = OPENS + HOUR
const CLOSES = FREEZES + HOUR / 2
const REVEALS = CLOSES + HOUR

/** A round for the squad of the first officer, published an hour ahead. */
async function announceRound(): Promise<string> {
  standAt(house, OPENS - HOUR)
  const { season } = await house.ask(ORGANISER, 'contest.season', {
    season: null,
    key: 'season-hall',
    place: 'u-21',
    title: '冬季赛季',
    from: beijingDay('2026-11-01'),
    until: beijingDay('2026-12-31'),
  })
  const { sitting, version } = await house.ask(ORGANISER, 'contest.draft', {
    sitting: null,
    key: 'round-hall',
    from: 0,
    place: 'u-21',
    terms: {
      title: '公路治超知识竞赛',
      note: '',
      who: { units: [CAST.officer.unit], domains: [], posts: [], roles: [] },
      opensAt: OPENS,
      closesAt: CLOSES,
      minutes: 30,
      graceSeconds: 180,
      attemptsAtMost: 1,
      blueprint: {
        fixed: [],
        parts: [{ domain: null, law: null, type: 'single', difficulty: null, count: 6, points: 5 }],
        draw: 'once',
      },
      timeBonus: 0,
      lateScores: false,
      review: 'afterSubmit',
    },
    own: { season, tieBreak: 'time', freezeAt: FREEZES, revealAt: REVEALS },
  })
  await house.ask(ORGANISER, 'exam.publish', { sitting, from: version })
  await minute(house)
  return sitting
}

/** Sits the round from a moment on, ten minutes long, with so many right answers. */
async function take(openid: string, sitting: string, from: number, right: number): Promise<void> {
  standAt(house, from)
  const paper = await sit(house, openid, sitting)
  standAt(house, from + 10 * MINUTE)
  const { attempt, phone } = paper
  await house.ask(openid, 'exam.submit', { attempt, phone, answers: answersTo(paper, right) })
}

/** Lets the minute's timer run from a moment on. */
async function minutesFrom(from: number, count: number): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) {
    standAt(house, from + nth * MINUTE)
    await minute(house)
  }
}

const press = async ({ phone: { page } }: Visit, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

it('a board is frozen, rehearsed, revealed by keys, and then everybody sees it', async () => {
  const sitting = await announceRound()
  await take(WANG, sitting, OPENS + MINUTE, 4)
  await minutesFrom(OPENS + 12 * MINUTE, 2)
  await take(LEADER, sitting, FREEZES + MINUTE, 6)
  await minutesFrom(CLOSES + 5 * MINUTE, 3)

  const BOARD = `features/boards/pages/board/index?board=${sitting}`
  const wang = await come(WANG)
  await wang.open(BOARD)
  await wang.sees('19:00 已封榜')
  await wang.sees('王海波（我）')
  expect(await wang.all('.ui-rank-row').count()).toBe(1)
  await shoot(wang.phone.page, 'journey-board-frozen')
  await leave(wang)

  const hall = await come(ORGANISER, { width: 1920, height: 1080, scale: 1 })
  await hall.open(`features/boards/pages/hall/index?board=${sitting}`)
  await hall.tap('彩排')
  await press(hall, 'PageDown', 'PageDown', 'ArrowLeft')
  await hall.sees('待揭晓')
  expect(await hall.phone.page.getByText(CAST.squadLeader.name).count()).toBe(0)
  await press(hall, 'Escape', 'Escape')
  await hall.sees('开始滚榜')

  await press(hall, 'Enter')
  await hall.sees('待揭晓')
  await hall.all('.hall-line').nth(1).waitFor()
  expect(await hall.all('.hall-line').count()).toBe(2)
  await press(hall, 'PageDown')
  await hall.sees('第 2 名')
  await hall.phone.page.reload()
  await hall.sees('第 2 名')
  await press(hall, 'Space')
  await hall.sees('第 1 名')
  await hall.sees(CAST.squadLeader.name)
  await shoot(hall.phone.page, 'journey-hall')
  await press(hall, 'PageDown')
  await hall.sees('现在公布这张榜吗')
  await press(hall, 'PageDown')
  await hall.sees('已经公布，大家都看得到了')
  await leave(hall)

  await minutesFrom(REVEALS, 2)
  const again = await come(WANG)
  await again.open(BOARD)
  await again.sees('名次已揭晓')
  await again.sees(CAST.squadLeader.name)
  await again.sees('王海波（我）')
  expect(await again.all('.ui-rank-row').count()).toBe(2)
  await shoot(again.phone.page, 'journey-board-revealed')
  await leave(again)
})
