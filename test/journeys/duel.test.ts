import { expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { shoot } from '../browser/picture'
import { inView } from '../builders/duels'
import { rightOf, wrongOf } from '../builders/study'
import { sdkFor } from '../local-cloud/cloud'
import { leave, openStage } from './stage'
import type { Visit } from './visit'

const { house, come } = await openStage()
const { officer, squadLeader } = CAST
/** Less time to read between two questions than people are given. */
const QUICK = { leadSeconds: 3, pauseSeconds: 2 }
await sdkFor(house.cloud.url)
  .database()
  .collection('plans')
  .doc('current')
  .update({ data: { duel: QUICK } })

/** Answers the question in view by taps. */
async function answer(who: Visit, duel: string, place: number, right: boolean): Promise<void> {
  await who.sees(`第 ${place + 1} / 5 题`)
  const { question } = inView(await house.ask(officer.openid, 'duel.look', { duel }))
  await who.sees(question.stem)
  const asked = { ...question, source: 'new' as const, options: [...question.options] }
  for (const option of right ? rightOf(asked) : wrongOf(asked))
    await who.all('.ui-option').nth(option).tap()
  await who.tap(/^提交/)
}

it('two colleagues play a duel on two phones, one of them without a network for a while', async () => {
  const wang = await come(officer.openid)
  await wang.open('features/contest/home/index')
  await wang.tap(/^双人对战/)
  await wang.tap('开一局')
  await wang.sees('念给同事')
  const code = await wang.all('.is-figure').innerText()
  await shoot(wang.phone.page, 'journey-duel-code')

  const li = await come(squadLeader.openid)
  await li.open('features/duel/pages/start/index')
  await li.type('对局码', code.replace(' ', ''))
  await li.tap('加入')
  await li.sees('和王海波比一局')
  await wang.sees('李卫东')
  await shoot(wang.phone.page, 'journey-duel-met')
  await wang.tap('开始')

  const { duel } = await house.ask(officer.openid, 'duel.open', {})
  for (let place = 0; place < 5; place += 1) {
    // No question is sent before it opens: the network goes while this one is in view.
    await wang.sees(`第 ${place + 1} / 5 题`)
    if (place === 2) await wang.phone.context.setOffline(true)
    await answer(wang, duel, place, place !== 0)
    if (place === 2) {
      await wang.sees('答案在这部手机里，还没交上去')
      await shoot(wang.phone.page, 'journey-duel-offline')
      await wang.phone.context.setOffline(false)
    }
    await wang.sees('答案已收到')
    if (place === 0) await shoot(wang.phone.page, 'journey-duel-answered')
    await answer(li, duel, place, place > 2)
    await li.sees(place === 0 ? '王海波没有选对' : '王海波选对了')
    if (place === 0) await shoot(li.phone.page, 'journey-duel-told')
  }
  for (const [who, score] of [
    [wang, '4 比 2'],
    [li, '2 比 4'],
  ] as const) {
    await who.tap('看结果')
    await who.sees(score)
  }
  await shoot(wang.phone.page, 'journey-duel-result', true)
  await li.tap('再来一局')
  await li.sees('念给同事')
  expect(await house.stored('ledger', { officer: officer.officerId })).toEqual([])

  // What was tried without a network is all that failed.
  const { failed, errors } = wang.phone
  expect(failed.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  expect(errors.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  await wang.phone.close()
  await leave(li)
})
