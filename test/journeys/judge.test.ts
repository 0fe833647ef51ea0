import { expect, it } from 'vitest'
import type { SheetFile } from '#server/meets'
import { CAST } from '../../content/demo'
import { shoot } from '../browser/picture'
import { DRILL, DRILL_RUBRIC, ENTRANTS, setUpMeet } from '../builders/judged-meet'
import { openStage } from './stage'

const { house, come } = await openStage()
await setUpMeet(house)
const { openid, officerId } = CAST.judge
const SHEET = `features/judging/pages/sheet/index?meet=${DRILL.meet}&event=${DRILL.event}&stage=${DRILL.stage}&entrant=${ENTRANTS.jinzhou}`
const sheets = () =>
  house.stored<SheetFile>('meetSheets', { judge: officerId, entrant: ENTRANTS.jinzhou })

it('a judge marks outdoors without a signal, signs, and the sheet arrives when it is back', async () => {
  const judge = await come(openid)
  const { page, context, failed, errors } = judge.phone
  await judge.open('features/me/home/index')
  await judge.tap(/^评委席/)
  await judge.sees('0 / 3 已签')
  await shoot(page, 'journey-judge-duties')
  await judge.tap(/^军事队列/)
  await judge.sees('本单位，回避')
  await shoot(page, 'journey-judge-order')

  // A browser fetches the code of each page when it is first opened; WeChat has the whole sub-package by now.
  await judge.open(SHEET)
  await judge.sees('还有 8 项没记全')
  await judge.tap('回去改')
  await judge.sees('第 1 项，共 8 项')
  await context.setOffline(true)
  await judge.sees('没有信号，照样可以打分')
  for (const [place, { name }] of DRILL_RUBRIC.criteria.entries()) {
    await judge.sees(name)
    await judge.tap(place === 3 ? '8.5' : '9.0')
    if (place === 2) await judge.sees('没有信号，前三项已记在本机')
    if (place === 2) await shoot(page, 'journey-judge-score')
    await judge.tap(place === 7 ? '记下，看合计' : '记下，下一项')
  }
  await judge.sees('71.50')
  await judge.tap('签名锁定')
  await judge.sees('签名后就锁定')
  await shoot(page, 'journey-judge-sign')
  await judge.all('.ui-sheet-panel .ui-button').first().tap()
  await judge.sees(/已签名，在本机，等信号/)
  await shoot(page, 'journey-judge-waiting')
  expect(await sheets()).toEqual([])

  await context.setOffline(false)
  await judge.sees(/^已送达/)
  await shoot(page, 'journey-judge-received')
  expect(await sheets()).toMatchObject([{ total: 7150, revision: 1, state: 'signed' }])

  // What was tried without a network is all that failed.
  expect(failed.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  expect(errors.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  await judge.phone.close()
})
