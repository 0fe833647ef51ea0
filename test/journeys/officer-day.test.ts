import { describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { shoot } from '../browser/picture'
import { answerAll } from './day'
import { leave, openStage, play } from './stage'

const { openid } = CAST.officer
const { house, come } = await openStage()
await play(house)

describe('the day of an officer', () => {
  it('goes from the first open to the result', async () => {
    const wang = await come(openid)
    const { page } = wang.phone
    await wang.sees('今天的五道题')
    await wang.sees('连续 12 天')
    await wang.sees(/一起弄懂了 \d+ 道错题/)
    await shoot(page, 'journey-today')
    await wang.tap('开始')
    const { questions } = (await house.ask(openid, 'study.today', {})).set
    await answerAll(wang, questions, {
      wrong: [4],
      look: (moment, place) => shoot(page, `journey-${moment}-${place + 1}`),
    })
    await wang.sees('五题学完，对了四题')
    await wang.sees('连续 13 天')
    await wang.sees('值得再看一眼')
    await wang.sees('答案已收到，8:10')
    await shoot(page, 'journey-result')
    await shoot(page, 'journey-result-full', true)
    await wang.tap('完成')
    await wang.sees('今天的题学完了')
    await leave(wang)
  })

  it('is done when it is opened again', async () => {
    const wang = await come(openid)
    await wang.sees('今天的题学完了')
    await wang.sees('五题对了四题')
    await wang.tap('看今天的结果')
    await wang.sees('五题学完，对了四题')
    await leave(wang)
  })

  it.each([
    ['by night', 'dark', { dark: true }],
    ['in large letters', 'elder', { elder: true }],
  ])('can be seen %s', async (_, name, options) => {
    const wang = await come(openid, options)
    await wang.sees('今天的题学完了')
    await shoot(wang.phone.page, `journey-${name}-today`)
    await wang.tap('看今天的结果')
    await wang.sees('值得再看一眼')
    await shoot(wang.phone.page, `journey-${name}-result`)
    await leave(wang)
  })
})

describe('the morning after', () => {
  it('lets mistakes that are due be practised, for no points', async () => {
    house.at('2026-11-19T08:10:00+08:00')
    const { points } = await house.ask(openid, 'study.summary', {})
    const wang = await come(openid)
    await wang.tap(/^错题本/)
    await wang.sees('按法规')
    await shoot(wang.phone.page, 'journey-mistakes')
    await wang.tap(/^练到期的/)
    await wang.sees(/练习 第 1 题/)
    const { questions } = await house.ask(openid, 'study.practise', {})
    await answerAll(wang, questions)
    await wang.sees('练完')
    await wang.sees('练习不计分')
    await leave(wang)
    expect((await house.ask(openid, 'study.summary', {})).points).toBe(points)
  })

  it('lets a day of leave be declared and taken back', async () => {
    const wang = await come(openid)
    await wang.tap(/^请假和日历/)
    await wang.sees('2026年11月')
    await wang.all('.ui-month-day').getByText('20', { exact: true }).tap()
    await wang.tap('请假 1 天')
    await wang.sees('1 天请假已记下')
    await shoot(wang.phone.page, 'journey-leave')
    const calendar = () => house.ask(openid, 'study.calendar', {})
    expect((await calendar()).days).toContainEqual({ day: '2026-11-20', mark: 'leave' })
    await wang.all('.ui-month-day').getByText('20', { exact: true }).tap()
    await wang.tap('撤回这天的请假')
    await wang.sees('请假已撤回')
    expect((await calendar()).days).not.toContainEqual({ day: '2026-11-20', mark: 'leave' })
    await leave(wang)
  })
})
