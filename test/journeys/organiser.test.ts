import { expect, it } from 'vitest'
import type { Attempt, Sitting } from '#domain/exam'
import { CAST } from '../../content/demo'
import { shoot } from '../browser/picture'
import { answersTo, HOUR, MINUTE, minute, type Paper, sit, standAt } from '../builders/sit'
import { leave, openStage } from './stage'
import type { Visit } from './visit'

const { house, come } = await openStage()
const WANG = CAST.officer
const TITLE = '公路治超知识竞赛'
const HOME = 'features/exam/manage/home/index'
const TURNS = 12
/** Figures about fewer than five would be figures about a person. */
const OTHERS = [CAST.squadLeader, CAST.liaison, CAST.judge, CAST.branchEditor]

const sittingNow = async () => {
  const [sitting] = (await house.stored<Sitting>('sittings')).filter(
    ({ terms }) => terms.title === TITLE,
  )
  if (!sitting) throw new Error('the sitting was not kept')
  return sitting
}
/** A few turns of the minute's timer from a moment on. */
async function turns(from: number): Promise<number> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    standAt(house, from + turn * MINUTE)
    await minute(house)
  }
  return from + TURNS * MINUTE
}

const handIn = (openid: string, paper: Paper) =>
  house.ask(openid, 'exam.submit', {
    attempt: paper.attempt,
    phone: paper.phone,
    answers: answersTo(paper, 3),
  })

async function makeSeason(zheng: Visit): Promise<void> {
  await zheng.open(HOME)
  await zheng.tap('新建赛季')
  await zheng.type('名称', '2026年冬季赛')
  await shoot(zheng.phone.page, 'journey-season')
  await zheng.tap('保存')
  await zheng.sees(/2026年11月18日 至/)
}

/** A round of more questions than the bank has of the domain, then of as many as it can give. */
async function makeRound(zheng: Visit): Promise<void> {
  await zheng.tap('新建竞赛')
  await zheng.type('名称', TITLE)
  await zheng.tap(/^赛季/)
  await zheng.phone.page.getByText('确定', { exact: true }).last().tap()
  await zheng.sees('2026年冬季赛')
  await zheng.tap(/^试卷/)
  await zheng.tap('加一组')
  await zheng.tapText('多选')
  await zheng.tapText('公路路政')
  await zheng.type('题数', '90')
  await zheng.tap('完成')
  await zheng.sees(/想要 90 题，题库有 \d+ 题/)
  await shoot(zheng.phone.page, 'journey-blueprint')
  await zheng.tap('排好了')
  await zheng.tap('保存草稿')
  await zheng.sees('题库里的题不够')
  await shoot(zheng.phone.page, 'journey-round-flawed', true)
  await zheng.tap(/^试卷/)
  await zheng.tap(/^90 题/)
  await zheng.type('题数', '5')
  await zheng.tap('完成')
  await zheng.tap('排好了')
  await zheng.tap('保存修改')
  await zheng.tap('发布')
  await zheng.sees('之前还能改')
  await shoot(zheng.phone.page, 'journey-publish')
  await zheng.tap('发布')
  await zheng.sees('还没开始')
}

/** The day of the round: somebody answers, loses the signal, and is given time. */
async function giveTime(zheng: Visit, attempt: string): Promise<void> {
  await zheng.open(HOME)
  await zheng.tap(new RegExp(`^${TITLE}`))
  await zheng.sees('正在进行')
  await zheng.sees(WANG.name)
  await zheng.tap('延时')
  await zheng.type('原因', '下乡途中没有信号')
  await shoot(zheng.phone.page, 'journey-extend')
  await zheng.tap('延时')
  await zheng.sees('已延 10 分')
  await shoot(zheng.phone.page, 'journey-desk', true)
  const [kept] = await house.stored<Attempt>('attempts', { _id: attempt })
  expect(kept?.extensions).toMatchObject([{ minutes: 10, reason: '下乡途中没有信号' }])
}

async function takeOut(zheng: Visit, id: string): Promise<void> {
  await zheng.open(`features/exam/manage/regrade/index?sitting=${id}`)
  await zheng.tap(/^1 · 多选/)
  await zheng.type('原因', '题干没有说清是哪一方')
  await zheng.tap('下一步')
  await zheng.sees('都得这道题的分')
  await shoot(zheng.phone.page, 'journey-regrade')
  await zheng.tap('确认更正')
  await zheng.sees('已撤题')
}

it('an organiser makes a season and a round, gives time, takes a question out and sees the analysis', async () => {
  const before = await come(CAST.organiser.openid)
  await makeSeason(before)
  await makeRound(before)
  await leave(before)

  const { _id: id, terms } = await sittingNow()
  await turns(terms.opensAt - HOUR)
  standAt(house, terms.opensAt + MINUTE)
  const paper = await sit(house, WANG.openid, id)
  const during = await come(CAST.organiser.openid)
  await giveTime(during, paper.attempt)
  await leave(during)

  await handIn(WANG.openid, paper)
  for (const { openid } of OTHERS) await handIn(openid, await sit(house, openid, id))
  await turns(terms.closesAt + MINUTE)
  const after = await come(CAST.organiser.openid)
  await takeOut(after, id)
  await leave(after)

  await turns(terms.closesAt + HOUR)
  const later = await come(CAST.organiser.openid)
  await later.open(`features/exam/manage/regrade/index?sitting=${id}`)
  await later.sees('已完成')
  await later.open(`features/exam/manage/analysis/index?sitting=${id}`)
  await later.sees('分数段')
  await shoot(later.phone.page, 'journey-analysis')
  await leave(later)
})
