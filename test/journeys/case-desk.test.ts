import { describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { shoot } from '../browser/picture'
import { leave, openStage } from './stage'
import type { Visit } from './visit'

const { house, come } = await openStage()
const HOME = 'features/cases/desk/home/index'
const TITLE = '货车深夜绕行，司机锁着车门'
const NAME = '张三丰'
const SECRETS = [NAME, '13800138000', '辽A12345', '210102199003072418']
const FACTS = `夜里检查，${NAME}驾驶${SECRETS[2]}绕行。\n他出示身份证${SECRETS[3]}，电话${SECRETS[1]}。`
const MENDED = '夜里十一点'

const sun = () => come(CAST.branchEditor.openid)
const zhao = () => come(CAST.liaison.openid)
const wu = () => come(CAST.legalReviewer.openid)

const idOf = async (): Promise<string> => {
  const [file] = await house.stored<{ _id: string }>('cases', { workingTitle: TITLE })
  if (!file) throw new Error('the case is not in the cloud')
  return file._id
}
const at = (page: string, id: string) => `features/cases/desk/${page}/index?case=${id}`
const shown = async (someone: Visit) => someone.all('.ui-page-body').last().innerText()

/** Chooses the first law of the index, and an article of it. */
async function cite(someone: Visit, article: string): Promise<void> {
  await someone.tap(/^法规/)
  await someone.phone.page.getByText('确定', { exact: true }).last().tap()
  await someone.type('第几条', article)
}
async function writeSection(someone: Visit, label: string, words: string): Promise<void> {
  await someone.type(label, words)
  await someone.tap(/^下一节/)
}
async function askQuestion(someone: Visit): Promise<void> {
  await someone.tap('加一道题')
  await someone.type('问什么', '司机锁着车门。你先做什么？')
  for (const [place, option] of ['亮证，告知来意', '先打开车门', '放行，改天再查'].entries())
    await someone.type(`选项 ${place + 1}`, option)
  await someone.type('记住这一句', '先亮证')
  await someone.type('为什么', '检查前要表明身份。')
  await cite(someone, '55')
  await someone.sees('第五十五条')
  await shoot(someone.phone.page, 'journey-case-question', true)
  await someone.tap('写好了')
  await someone.tap('下一节：处理决定')
}
async function writeSteps(someone: Visit): Promise<void> {
  for (const [what, when] of [
    ['亮证，询问', '23:10'],
    ['称重，卸载', '23:40'],
  ] as const) {
    await someone.tap('加一步')
    await someone.type('做什么', what)
    await someone.type('时间', when)
    await someone.tap('写好了')
  }
}

describe('a case on its way to its readers', () => {
  it('is written section by section, and is in the cloud when the page says so', async () => {
    const someone = await sun()
    await someone.open(HOME)
    await someone.sees('还没有写过')
    await someone.tap('新写一篇')
    await someone.sees('新的案例')
    await someone.tap('接着写：标题与一句话')
    await someone.type('标题', TITLE)
    await someone.sees('在这部手机里，还没传上去')
    await writeSection(someone, '一句话', '司机锁门不下车，你先做哪一步？')
    await writeSection(someone, '案情', FACTS)
    await someone.tap('加一份证据')
    await writeSection(someone, '证据 1', `询问笔录，${NAME}看过后签字`)
    await writeSection(someone, '争议焦点', '秤有没有检定。')
    await askQuestion(someone)
    await writeSection(someone, '处理决定', '责令卸载，罚款5000元。')
    await writeSection(someone, '启示', '先亮证，再称重。')
    await someone.tap('加一条依据')
    await cite(someone, '55')
    await someone.type('这一条对本案说了什么', '检查要亮证。')
    await shoot(someone.phone.page, 'journey-case-basis')
    await someone.tap('写好了')
    await someone.tap('下一节：程序时间线')
    await writeSteps(someone)
    await someone.tap('返回')
    await someone.sees(TITLE)
    await someone.sees(/已存到云端/)
    await shoot(someone.phone.page, 'journey-case-outline', true)
    await leave(someone)
  })

  it('is not handed in before every finding is masked or explained', async () => {
    const someone = await sun()
    await someone.open(at('submit', await idOf()))
    await someone.tap(/^还有 3 处没脱敏，/)
    await someone.sees('人名和单位名要先登记')
    await someone.tap('加一个')
    await someone.type('姓名或名称', NAME)
    await someone.tap('写好了')
    await someone.sees('还有 5 处没处理')
    await shoot(someone.phone.page, 'journey-case-masking', true)
    await someone.tap(/^电话，13800138000/)
    await someone.tapText('保留')
    await someone.type('为什么保留', '这是执法单位对外公布的电话')
    await shoot(someone.phone.page, 'journey-case-explain')
    await someone.tap('保留')
    await someone.sees('还有 4 处没处理')
    await someone.tap('全部按建议遮')
    await someone.sees('都处理过了')
    await someone.tapText('遮好的样子')
    expect(await shown(someone)).toContain('张某驾驶辽A·***绕行')
    await shoot(someone.phone.page, 'journey-case-masked', true)
    await someone.tap('下一步：提交审核')
    await someone.tap('提交审核')
    await someone.sees('收到，等单位审核')
    await shoot(someone.phone.page, 'journey-case-submitted')
    await someone.tap('回到工作台')
    await someone.sees('1 篇在审')
    await leave(someone)
  })

  it('is passed on by the unit’s reviewer, who sees no secret and can’t take the next step', async () => {
    const someone = await zhao()
    await someone.open(HOME)
    await someone.sees('1 篇等你审核')
    await shoot(someone.phone.page, 'journey-case-desk')
    await someone.tap(new RegExp(`^${TITLE}`))
    await someone.sees('说明后保留的')
    const text = await shown(someone)
    for (const secret of [NAME, SECRETS[2], SECRETS[3]]) expect(text).not.toContain(secret)
    await shoot(someone.phone.page, 'journey-case-review', true)
    await someone.tap('通过')
    await someone.sees('通过以后，转给法制审核')
    await someone.tap('通过')
    await someone.sees('这一环节由别人来审')
    expect(await someone.all('.ui-page-foot').count()).toBe(0)
    await leave(someone)
  })

  it('comes back from legal review with a remark on its passage', async () => {
    const someone = await wu()
    await someone.open(at('review', await idOf()))
    await someone.tap(/^夜里检查/)
    await someone.type('意见', '写清几点')
    await shoot(someone.phone.page, 'journey-case-remark')
    await someone.tap('交上意见')
    await someone.sees('写清几点')
    await someone.tap('退回')
    await someone.tap('退回')
    await someone.sees('退回要写明原因')
    await someone.type('退回的原因', '时间要写清楚')
    await someone.tap('退回')
    await someone.sees('现在没有在审核')
    await leave(someone)
  })

  it('is mended where the remark is, and handed in as the next version', async () => {
    const someone = await sun()
    const id = await idOf()
    await someone.open(at('edit', id))
    await someone.sees('时间要写清楚')
    await shoot(someone.phone.page, 'journey-case-returned', true)
    await someone.tap(/^案情.*1 条意见/)
    await someone.sees('写清几点')
    await shoot(someone.phone.page, 'journey-case-remarked')
    await someone.type('案情', FACTS.replace('夜里', MENDED))
    await someone.open(at('submit', id))
    await someone.tap('提交审核')
    await someone.sees('收到，等单位审核')
    await leave(someone)
  })

  it('shows what changed, and is published by two people', async () => {
    const id = await idOf()
    const unit = await zhao()
    await unit.open(at('review', id))
    await unit.tap('通过')
    await unit.tap('通过')
    await unit.sees('这一环节由别人来审')
    await leave(unit)
    const law = await wu()
    await law.open(at('review', id))
    await law.tapText('改动 1 处')
    await law.sees('十一点')
    await shoot(law.phone.page, 'journey-case-changed', true)
    await law.tap('通过')
    await law.sees('通过以后就发布')
    await law.tap('通过')
    await law.sees('现在没有在审核')
    await leave(law)
    const someone = await sun()
    await someone.open(HOME)
    await someone.sees('本市发布')
    await someone.tap(/^支部得分/)
    await someone.sees('发布和全省共享各记一次')
    await shoot(someone.phone.page, 'journey-case-points')
    await leave(someone)
  })

  it('is shared with the province, opened to everybody, and withdrawn', async () => {
    const id = await idOf()
    const zhou = await come(CAST.provincialAdmin.openid)
    await zhou.open(HOME)
    await zhou.sees('1 篇等你共享')
    await zhou.tap(new RegExp(`^${TITLE}`))
    await zhou.all('[aria-label="全省共享"]').last().tap()
    await zhou.sees('不登录的人也看得到')
    await zhou.all('[aria-label="对外公开"]').last().tap()
    await expect
      .poll(() => house.ask('', 'cases.openly', { case: id }).then(({ title }) => title))
      .toBe(TITLE)
    await shoot(zhou.phone.page, 'journey-case-shared')
    await zhou.tap('撤下')
    await zhou.sees('列表、搜索和转出去的页面马上都看不到')
    await zhou.type('原因', '当事人申请了复议')
    await zhou.tap('撤下')
    await zhou.sees('还没有发布，或者已经撤下')
    await leave(zhou)
    expect(await house.refused('', 'cases.openly', { case: id })).toMatchObject({
      code: 'CASE_NOT_FOUND',
    })
    const someone = await sun()
    await someone.open(HOME)
    await someone.sees('已撤下')
    await leave(someone)
  })
})
