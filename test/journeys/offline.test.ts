import { expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { shoot } from '../browser/picture'
import { answerAll } from './day'
import { openStage } from './stage'

const { openid } = CAST.squadLeader
const { house, come } = await openStage()
const answered = async () => (await house.ask(openid, 'study.today', {})).set.answers.length

it('a day begun with a network goes on without one and arrives when it is back', async () => {
  const li = await come(openid)
  const { page, context, blocked, failed, errors } = li.phone
  await li.sees('今天的五道题')
  const { questions } = (await house.ask(openid, 'study.today', {})).set
  await li.tap('开始')
  await li.sees(questions[0]?.stem ?? '')
  await context.setOffline(true)
  await answerAll(li, questions, { says: '已记下，联网后判', end: '就到这里' })
  await li.sees('五题都记下了')
  await shoot(page, 'journey-offline')
  expect(await answered()).toBe(0)
  // What was tried without a network is all that failed.
  expect(new Set(failed)).toEqual(
    new Set([`${house.cloud.url}/functions/api net::ERR_INTERNET_DISCONNECTED`]),
  )
  expect(failed).toHaveLength(questions.length)
  expect(errors.filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  failed.length = 0
  errors.length = 0

  await context.setOffline(false)
  await li.sees('答案都收到了')
  expect(await answered()).toBe(5)
  await li.tap('看结果')
  await li.sees('五题学完，对了五题')
  expect([blocked, failed, errors]).toEqual([[], [], []])
  await li.phone.close()
})
