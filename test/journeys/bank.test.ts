import { describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { shoot } from '../browser/picture'
import { shelfIds } from '../builders/bank'
import { leave, openStage } from './stage'
import { ME, TODAY, type Visit } from './visit'

const { house, come } = await openStage()
const STEM = '司机锁着车门不下车。你先做什么？'
const SAID = '这一条写的不是这个意思'
const ANSWER = '核对过第五十五条，题目没有错'

const zheng = () => come(CAST.organiser.openid)
const wu = () => come(CAST.legalReviewer.openid)
const wang = () => come(CAST.officer.openid)

/** Chooses the first law of the index, and an article of it. */
async function cite(someone: Visit, article: string): Promise<void> {
  await someone.tap(/^法规/)
  await someone.phone.page.getByText('确定', { exact: true }).last().tap()
  await someone.type('第几条', article)
}

describe('a question on its way to officers', () => {
  it('is written by an editor, who hands it in', async () => {
    const editor = await zheng()
    await editor.open(ME)
    await editor.tap(/^题库/)
    await editor.tap('写一道新题')
    await editor.type('题干', STEM)
    for (const [place, option] of ['亮证，告知来意', '先打开车门', '放行', '开单'].entries())
      await editor.type(`选项 ${place + 1}`, option)
    await editor.type('记住这一句', '先亮证')
    await editor.type('为什么', '检查前要表明身份。')
    await cite(editor, '55')
    await shoot(editor.phone.page, 'journey-bank-edit', true)
    await editor.tap('存草稿')
    await editor.sees('已存到云端')
    await editor.tap('提交审核')
    await editor.tap('提交审核')
    await editor.sees('待审核')
    await leave(editor)
  })

  it('is passed by somebody else, and is on the shelf from then on', async () => {
    const before = await shelfIds(house)
    const reviewer = await wu()
    await reviewer.open('features/bank/desk/home/index')
    await reviewer.sees('1 道题等你审')
    await reviewer.tap(new RegExp(`^${STEM.slice(0, 8)}`))
    await reviewer.sees('亮证，告知来意')
    await shoot(reviewer.phone.page, 'journey-bank-review', true)
    await reviewer.tap('通过，入库')
    await reviewer.tap('通过，入库')
    await reviewer.sees('没有等你审的题')
    expect(await shelfIds(house)).toHaveLength(before.length + 1)
    await leave(reviewer)
  })
})

describe('a question an officer finds wrong', () => {
  it('is disputed from the answered question', async () => {
    const officer = await wang()
    await officer.open(TODAY)
    await officer.tap(/^开始|^接着/)
    await officer.all('.ui-option').first().tap()
    await officer.tap(/^提交/)
    await officer.tap('这道题有问题')
    await officer.type('哪里有问题', SAID)
    await officer.tap('提交')
    await officer.sees('已经收到')
    await leave(officer)
  })

  it('is answered by an editor who does not learn whose it is, and the answer reaches the inbox', async () => {
    const editor = await zheng()
    await editor.open('features/bank/desk/disputes/index')
    await editor.sees(SAID)
    expect(await editor.all('.ui-page-body').last().innerText()).not.toContain(CAST.officer.name)
    await editor.tap(new RegExp(`^${SAID}`))
    await editor.tap('答复')
    await editor.type('答复', ANSWER)
    await shoot(editor.phone.page, 'journey-bank-dispute', true)
    await editor.tap('答复')
    await editor.sees('未采纳')
    await leave(editor)

    const officer = await wang()
    await officer.open('features/inbox/pages/list/index')
    await officer.sees('你说的那道题，有答复了')
    await officer.open('features/bank/pages/mine/index')
    await officer.sees(ANSWER)
    await leave(officer)
  })
})
