import { expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { shoot } from '../browser/picture'
import { rightOf } from '../builders/study'
import { leave, openStage, play } from './stage'
import { ME } from './visit'

const { house, come } = await openStage()
await play(house)
await house.cloud.fireTimer('search')

it('an officer goes from an answer to its article, practises that law, and searches', async () => {
  const wang = await come(CAST.officer.openid)
  await wang.tap(/^开始|^接着学/)
  const { set } = await house.ask(CAST.officer.openid, 'study.today', {})
  const answered = new Set(set.answers.map(({ question }) => question))
  const question = set.questions.find(({ id }) => !answered.has(id))
  if (!question) throw new Error('nothing left to answer')
  await wang.sees(question.stem)
  for (const option of rightOf(question)) await wang.all('.ui-option').nth(option).tap()
  await wang.tap(/^提交/)
  await wang.sees('选对了')
  await wang.tap(/，看这一条$/)
  await wang.sees('这一条的题')
  await wang.sees('要点，原文待导入')
  await shoot(wang.phone.page, 'journey-article')
  await wang.tap('练这部法')
  await wang.sees(/^练习 第 1 题/)
  await leave(wang)
})

it('finds 登记保存 in articles and questions, and a law by its number', async () => {
  const wang = await come(CAST.officer.openid)
  await wang.open(ME)
  await wang.tap(/^法规库/)
  await wang.sees('宪法')
  await wang.all('.search-box input').fill('登记保存')
  await wang.tap('查找')
  await wang.sees(/^条文 \d+/)
  expect(await wang.all('.stretch-hit').count()).toBeGreaterThan(1)
  await shoot(wang.phone.page, 'journey-search')
  await wang.all('.search-box input').fill('处罚法56条')
  await wang.tap('查找')
  await wang.tap(/^《行政处罚法》第五十六条/)
  await wang.sees('看整部法规')
  await leave(wang)
})
