import { expect, it } from 'vitest'
import { publishDemoCases } from '../../config/demo-cases'
import { CAST } from '../../content/demo'
import { environmentOf } from '../../local-cloud/functions/environment'
import { shoot } from '../browser/picture'
import { MORNING, openStage } from './stage'
import type { Visit } from './visit'

const HOME = 'features/cases/home/index'
const TITLE = '夜查货车，司机不肯下车'
const ASKED = '司机一直不开门，可以请公安来吗'
const ANSWER = '可以请，来了以后由他们按他们的职权处理'

const { house, come } = await openStage()
Object.assign(process.env, environmentOf(house.cloud.url, {}))
await publishDemoCases(new Date(MORNING))

/** Ends a visit; a film one sought in gives up what it was fetching. */
async function leave({ phone }: Visit): Promise<void> {
  const failed = phone.failed.filter((line) => !/\.mp4\S* net::ERR_ABORTED$/.test(line))
  expect([phone.blocked, failed, phone.errors]).toEqual([[], [], []])
  await phone.close()
}

/** Takes the `place`th option of the question in view and hands it in. */
async function decide(someone: Visit, place: number): Promise<void> {
  await someone.all('.ui-option').nth(place).tap()
  await someone.tap('就这么定')
}

const seek = (someone: Visit, to: number) => someone.all('input[type=range]').fill(String(to))

it('an officer watches a case, is stopped where there is something to decide, and goes on elsewhere', async () => {
  const wang = await come(CAST.officer.openid)
  await wang.open(HOME)
  await wang.tap(new RegExp(`^${TITLE}`))
  await wang.sees('这个案子怎么走')
  await wang.tap('播放')
  await wang.sees('夜里，国道超限检测站。')
  await seek(wang, 60)
  await wang.sees('转折点 1/2')
  await shoot(wang.phone.page, 'journey-turning-point')
  await decide(wang, 0)
  await wang.sees('选对了')
  await wang.tap('接着看')
  await seek(wang, 70)
  await wang.sees('转折点 2/2')
  await wang.tap('返回')
  await wang.sees(/^接着看 00:4/)
  await leave(wang)

  const elsewhere = await come(CAST.officer.openid)
  await elsewhere.open(HOME)
  await elsewhere.tap(/^夜查货车，司机不肯下车，接着看/)
  await elsewhere.sees('转折点 2/2')
  await leave(elsewhere)
})

it('decides before the decision is shown, asks, and everybody reads the answer', async () => {
  const wang = await come(CAST.officer.openid)
  await wang.open(HOME)
  await wang.tap(/^抛洒物已经扫干净了/)
  await wang.sees('换你会怎么定')
  expect(await wang.all('text=处理决定').count()).toBe(0)
  await decide(wang, 0)
  await wang.sees('处理决定')
  await wang.sees('启示')
  await wang.tap('返回')

  await wang.tap(new RegExp(`^${TITLE}`))
  await wang.tap('直接看决定')
  await wang.sees('处理决定')
  await wang.type('我的笔记', '先看称重单')
  await wang.sees('写的在这部手机里，还没交上去。')
  await wang.tap('问一问')
  await wang.sees('已收到，只有你自己看得到。')
  await wang.type('问一问', ASKED)
  await wang.tap('提交')
  await wang.sees('等答复')
  await leave(wang)

  const sun = await come(CAST.branchEditor.openid)
  await sun.open(HOME)
  await sun.tap('写案例、审案例')
  await sun.open('features/cases/desk/asked/index')
  await sun.sees(ASKED)
  await sun.tap('答复')
  await sun.type('答复', ANSWER)
  await sun.tap('提交')
  await sun.sees('没有等着答复的')
  await leave(sun)

  const chen = await come(CAST.judge.openid)
  await chen.open(HOME)
  await chen.tap('找案例')
  await chen.type('要找的词', '货车 司机')
  await chen.tap('查找')
  await chen.tap(new RegExp(`^${TITLE}`))
  await chen.sees(ANSWER)
  await leave(chen)
})

it('is open to everybody where it was made public', async () => {
  const wang = await come(CAST.officer.openid)
  await wang.open(HOME)
  await wang.tap(new RegExp(`^${TITLE}`))
  await wang.tap(/^对外公开的样子/)
  await wang.sees('学这个案例')
  const address = new URL(wang.phone.page.url()).hash.slice(2)
  await leave(wang)

  const passerBy = await come('passer-by')
  await passerBy.open(address)
  await passerBy.sees('处理决定')
  await shoot(passerBy.phone.page, 'journey-open-case')
  await leave(passerBy)
})
