import { expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { shoot } from '../browser/picture'
import {
  AN_HOUR_LATER,
  EVENTS,
  judgedMeet,
  judgesGranted,
  ORGANISER,
  published,
} from '../builders/meets'
import { leave, openStage } from './stage'
import type { Visit } from './visit'

const { house, come } = await openStage()
const FROZEN_SINCE = Date.parse('2026-11-20T09:30:00+08:00')

const press = async ({ phone: { page } }: Visit, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

it('a meet is frozen, revealed before a hall by keys, and explains each score', async () => {
  await judgesGranted(house)
  const meet = await judgedMeet(house, { freezeAt: FROZEN_SINCE })
  house.at(AN_HOUR_LATER)
  for (const event of EVENTS) await published(house, meet, event)

  const MEET = `features/meets/pages/meet/index?meet=${meet.id}`
  const before = await come(CAST.officer.openid)
  await before.open(MEET)
  await before.sees('9:30 已封榜')
  await before.tap(/^交通指挥手势/)
  await before.sees('这个项目的成绩等滚榜揭晓')
  await leave(before)

  const hall = await come(ORGANISER, { width: 1920, height: 1080, scale: 1 })
  await hall.open(`features/meets/manage/hall/index?meet=${meet.id}&of=units`)
  await hall.tap('彩排')
  await press(hall, 'PageDown')
  await hall.sees('待揭晓')
  expect(await hall.phone.page.getByText(/市交通运输/).count()).toBe(0)
  await press(hall, 'Escape', 'Escape')
  await hall.sees('开始滚榜')
  await press(hall, 'Enter')
  await hall.all('.hall-line').nth(1).waitFor()
  await press(hall, 'PageDown')
  await hall.sees('第 2 名')
  await press(hall, 'PageDown')
  await hall.sees('第 1 名')
  await shoot(hall.phone.page, 'journey-meet-hall')
  await press(hall, 'PageDown')
  await hall.sees('现在公布这张榜吗')
  await press(hall, 'PageDown')
  await hall.sees('已经公布，大家都看得到了')
  await leave(hall)

  const after = await come(CAST.officer.openid)
  await after.open(MEET)
  await after.tap('看总成绩')
  await after.sees(/^拿 .* 来算$/)
  await after.open(`features/meets/pages/entrant/index?meet=${meet.id}&entrant=${meet.entrants.a}`)
  await after.sees('评委一')
  await after.sees('赛区折算')
  await shoot(after.phone.page, 'journey-meet-entrant', true)
  await leave(after)
})
