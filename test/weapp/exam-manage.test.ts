import { describe, expect, it } from 'vitest'
import type { Attempt, Sitting } from '#domain/exam'
import { openHouse } from '../builders/cloud'
import {
  attemptOf,
  CLOSES,
  HOUR,
  holdExam,
  MINUTE,
  minute,
  OPENS,
  sit,
  standAt,
} from '../builders/sit'
import { type App, type CallFunction, cloudAt, loadApp, type OpenPage } from './harness/index'
import { expectLight, follow } from './study-day'

const ORGANISER = 'demo-organiser'
const WANG = 'demo-officer'
const MANAGE = 'features/exam/manage'
const EIGHT = OPENS - HOUR

const house = await openHouse()
standAt(house, EIGHT)

const phone = (
  openid = ORGANISER,
  more: { store?: Map<string, string>; call?: CallFunction } = {},
) =>
  loadApp('dist/weapp', {
    callFunction: more.call ?? cloudAt(house.cloud.url, openid),
    clockAheadMs: EIGHT - Date.now(),
    ...(more.store && { store: more.store }),
  })
const newExam = (app: App) => app.openPage(`${MANAGE}/edit/index`, { kind: 'exam' })
const titled = async (app: App, title: string): Promise<OpenPage> => {
  const page = await newExam(app)
  await page.shows('新建考试')
  await page.input('.ui-field-input', title, 0)
  return page
}
const sittingsCalled = async (title: string) =>
  (await house.stored<Sitting>('sittings')).filter(({ terms }) => terms.title === title)
/** Gives a reason in the sheet that is open, and taps its button twice, as cold thumbs do. */
async function giveReason(page: OpenPage, reason: string): Promise<void> {
  await page.input('.ui-field-input', reason, page.count('.ui-field-input') - 1)
  const last = page.count('.ui-button') - 1
  await Promise.all([page.tap('.ui-button', last), page.tap('.ui-button', last)])
}

describe('the sittings of an organiser', () => {
  it('are not for an officer without the role', async () => {
    const app = phone(WANG)
    const page = await app.openPage(`${MANAGE}/home/index`)
    await page.shows('这里是组织者用的')
    expect(page.text()).not.toContain('新建')
    expectLight(app, page)
  })

  it('are none at first, and the way to one is there', async () => {
    const app = phone()
    const page = await app.openPage(`${MANAGE}/home/index`, { kind: 'exam' })
    await page.shows('还没有场次')
    await page.tap('新建考试')
    const form = await follow(app, '/edit/')
    await form.shows('新建考试')
    expectLight(app, form)
  })

  it('need a season before they can be rounds, which is made in a sheet', async () => {
    const app = phone()
    const page = await app.openPage(`${MANAGE}/home/index`)
    await page.shows('还没有赛季')
    await page.tap('新建赛季')
    await page.tap('保存')
    await page.shows('请写一个名称')
    await page.input('.ui-field-input', '2026年冬季赛', 0)
    await page.tap('保存')
    await page.shows('2026年11月18日 至')
    expectLight(app, page)
  })
})

describe('a form', () => {
  it('is filled in over its pages, saved, told its flaws, and published', async () => {
    const app = phone()
    const form = await titled(app, '季度考试一')
    await form.tap('试卷')
    const paper = await follow(app, '/paper/')
    await paper.shows('加一组')
    await paper.tap('加一组')
    await paper.shows('这一组')
    await paper.input('.ui-field-input', '100', 0)
    await paper.tap('多选')
    await paper.tap('道路运政')
    await paper.tap('完成')
    await expect.poll(() => paper.text()).toMatch(/想要 100 题，题库有 \d+ 题/)
    expectLight(app, paper)
    await app.back()
    await form.shows('100 题，满分 200 分')
    await form.shows('还没交上去，写的都留在这部手机里')
    await form.tap('保存草稿')
    await form.shows('还有 1 处要改')
    await form.shows('题库里的题不够')

    await form.tap('试卷')
    const again = await follow(app, '/paper/')
    await again.shows('100 题，每题 2 分')
    await again.tap('100 题，每题 2 分')
    await again.shows('这一组')
    await again.input('.ui-field-input', '30', 0)
    await again.shows('共 30 题，满分 60 分')
    await app.back()
    await form.tap('保存修改')
    await form.shows('发布')
    await form.tap('发布')
    await form.shows('之前还能改：改了就回到草稿')
    expectLight(app, form)
    await form.tap('.ui-button', form.count('.ui-button') - 1)
    const desk = await follow(app, '/sitting/')
    await desk.shows('还没开始')
    await desk.shows('更正题目')
    expectLight(app, desk)
    const [sitting] = await sittingsCalled('季度考试一')
    expect(sitting).toMatchObject({ state: 'published', version: 3 })
  })

  it('stays on the phone when its acknowledgement was lost, and is one sitting in the end', async () => {
    const store = new Map<string, string>()
    const cloud = cloudAt(house.cloud.url, ORGANISER)
    const losing: CallFunction = async (name, data) => {
      const reply = await cloud(name, data)
      if (JSON.stringify(data).includes('exam.draft')) throw new Error('request:fail')
      return reply
    }
    const form = await titled(phone(ORGANISER, { store, call: losing }), '丢了回执')
    await form.tap('保存草稿')
    await form.shows('有信号了再点一次保存')

    const app = phone(ORGANISER, { store })
    const again = await newExam(app)
    await again.shows('还没交上去')
    expect(again.attribute('.ui-field-input', 'value', 0)).toBe('丢了回执')
    await again.input('.ui-field-input', '丢了回执，又改了', 0)
    await again.tap('保存草稿')
    await again.shows('改考试')
    expect(await sittingsCalled('丢了回执')).toEqual([])
    expect(await sittingsCalled('丢了回执，又改了')).toHaveLength(1)
    expect([...store.keys()].filter((key) => key.startsWith('exam.manage'))).toEqual([])
    expect(app.errors).toEqual([])
  })

  it('that was changed elsewhere meanwhile asks which version stands', async () => {
    const app = phone()
    const form = await titled(app, '两处在改')
    await form.tap('保存草稿')
    await form.shows('改考试')
    const [sitting] = await sittingsCalled('两处在改')
    if (!sitting) throw new Error('not saved')
    const {
      sitting: id,
      terms,
      exam,
      version,
      place,
    } = await house.ask(ORGANISER, 'exam.manage', {
      sitting: sitting._id,
    })
    if (!exam) throw new Error('no exam')
    const elsewhere = { sitting: id, key: 'elsewhere-1', from: version, place, own: { ...exam } }
    await house.ask(ORGANISER, 'exam.draft', {
      ...elsewhere,
      terms: {
        ...terms,
        who: { units: [], domains: [], posts: [], roles: [] },
        blueprint: { fixed: [], parts: [], draw: 'each' },
        minutes: 45,
      },
    })
    await form.input('.ui-field-input', '这部手机改的', 0)
    await form.tap('保存修改')
    await form.shows('在别处改过了')
    await form.tap('用我的覆盖')
    await form.tap('保存修改')
    await expect.poll(() => sittingsCalled('这部手机改的')).toHaveLength(1)
    expect(app.errors).toEqual([])
  })
})

describe('a sitting under way', () => {
  it('shows who answers, gives one of them more time once, and takes a question out', async () => {
    const exam = await holdExam(house, 'manage-1')
    standAt(house, OPENS + MINUTE)
    const paper = await sit(house, WANG, exam)
    const app = phone()
    const desk = await app.openPage(`${MANAGE}/sitting/index`, { sitting: exam })
    await desk.shows('王海波')
    await desk.tap('延时')
    await desk.shows('给王海波延时')
    await desk.tap('15 分钟')
    await giveReason(desk, '手机没电')
    await desk.shows('已延 15 分')
    expectLight(app, desk)
    const [attempt] = await house.stored<Attempt>('attempts', { _id: paper.attempt })
    expect(attempt?.extensions).toMatchObject([{ minutes: 15, reason: '手机没电' }])

    await desk.tap('更正题目')
    const regrade = await follow(app, '/regrade/')
    await regrade.shows('找题')
    expectLight(app, regrade)
    await regrade.tap('.ui-row', 0)
    await regrade.shows('改答案')
    await regrade.tap('下一步')
    await regrade.shows('请写一句原因')
    await regrade.input('.ui-field-input', '题干有歧义', 1)
    await regrade.tap('下一步')
    await regrade.shows('都得这道题的分')
    await regrade.tap('.ui-button', regrade.count('.ui-button') - 2)
    await regrade.shows('已撤题')
    await regrade.shows('题干有歧义')
    expect(app.errors).toEqual([])
  })

  it('is over: results are released, and the analysis waits for its minutes', async () => {
    const exam = await holdExam(house, 'manage-2')
    standAt(house, OPENS + MINUTE)
    await sit(house, WANG, exam)
    standAt(house, CLOSES + HOUR)
    await minute(house)
    const app = phone()
    const desk = await app.openPage(`${MANAGE}/sitting/index`, { sitting: exam })
    await desk.shows('已截止')
    await desk.tap('公布成绩')
    await desk.shows('不能再撤销')
    await desk.tap('.ui-button', desk.count('.ui-button') - 1)
    await desk.shows('成绩已公布')
    expect(desk.text()).not.toContain('撤销这一场')
    await desk.tap('成绩和题目分析')
    const analysis = await follow(app, '/analysis/')
    await expect.poll(() => analysis.text()).toMatch(/还在统计|不列平均和分数段/)
    expectLight(app, analysis)
    expect(await attemptOf(house, WANG, exam).catch(() => 'none')).toBe('none')
  })
})
