import { describe, it } from 'vitest'
import { CAST, toBind } from '../../content/demo'
import { shoot } from '../browser/picture'
import { leave, openStage } from './stage'
import { ME, type Visit } from './visit'

const { come } = await openStage()

async function fillIn(someone: Visit, invitation: string): Promise<void> {
  const { name, certificate } = toBind()
  await someone.type('姓名', name)
  await someone.type('执法证号', certificate)
  await someone.type('单位邀请码', invitation)
  await someone.tap('核对并绑定')
}

describe('somebody who never bound', () => {
  it('is told how often they may still try, and given their set once the roster agrees', async () => {
    const { openid, invitation } = toBind()
    const liu = await come(openid)
    await liu.sees('请先和名册核对')
    await shoot(liu.phone.page, 'journey-visitor')
    await fillIn(liu, 'WRONG-CODE')
    await liu.sees(/还可以试 \d 次/)
    await shoot(liu.phone.page, 'journey-visitor-refused')
    await fillIn(liu, invitation)
    await liu.sees('今天的五道题')
    await liu.open(ME)
    await liu.sees('刘敏')
    await leave(liu)
  })
})

describe('a liaison', () => {
  it('releases a binding, with a reason', async () => {
    const zhao = await come(CAST.liaison.openid)
    await zhao.sees('今天的五道题')
    await zhao.open(ME)
    await zhao.tap(/^单位人员/)
    await zhao.type('找人', CAST.squadLeader.name)
    await zhao.sees('找到的人')
    await zhao.tap(new RegExp(`^${CAST.squadLeader.name}`))
    await zhao.sees('已绑定')
    await zhao.tap('解除绑定')
    await zhao.sees('就不能再用这个身份学法')
    await zhao.tapText('换手机')
    await shoot(zhao.phone.page, 'journey-release')
    await zhao.tap('解除绑定')
    await zhao.sees('未绑定')
    await leave(zhao)

    const li = await come(CAST.squadLeader.openid)
    await li.sees('请先和名册核对')
    await leave(li)
  })
})

describe('at the local browser', () => {
  it('another of the demo people can be played', async () => {
    const someone = await come(CAST.officer.openid)
    await someone.sees('今天的五道题')
    await someone.tap('演示：现在是谁')
    await someone.sees('都是演示数据')
    await shoot(someone.phone.page, 'journey-switch')
    await someone.tap(new RegExp(`^${CAST.judge.name}`))
    await someone.sees('今天的五道题')
    await someone.open(ME)
    await someone.sees(CAST.judge.name)
    await leave(someone)
  })
})
