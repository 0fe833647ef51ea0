import { expect, it } from 'vitest'
import type { Attempt } from '#domain/exam'
import { CAST } from '../../content/demo'
import { shoot } from '../browser/picture'
import { answersTo, attemptOf, holdExam, MINUTE, OPENS, type Paper, standAt } from '../builders/sit'
import { leave, openStage } from './stage'
import type { Visit } from './visit'

const { openid, officerId } = CAST.officer
const { house, come } = await openStage()
const QUESTIONS = 20
const exam = await holdExam(house, 'journey-01', {
  terms: {
    title: '四季度业务考试',
    blueprint: {
      fixed: [],
      parts: [
        { domain: null, law: null, type: 'single', difficulty: null, count: QUESTIONS, points: 5 },
      ],
      draw: 'each',
    },
  },
  own: { passMark: 60 },
})
const attempt = await attemptOf(house, openid, exam)
standAt(house, OPENS + MINUTE)

/** Answers the questions from one place up to another, going on after each. */
async function answer(who: Visit, paper: Paper, from: number, until: number): Promise<void> {
  const right = answersTo(paper)
  for (const [nth, { id, options }] of paper.questions.entries()) {
    if (nth < from || nth >= until) continue
    await who.sees(`第 ${nth + 1} / ${QUESTIONS} 题`)
    const [place = 0] = right[id]?.chosen ?? []
    await who.all('.ui-option').nth(place).tap()
    await expect
      .poll(() => who.all('.ui-option.is-chosen').allInnerTexts())
      .toEqual([options[place]])
    if (nth < QUESTIONS - 1) await who.tap('下一题')
  }
}

it('an exam survives a lost network, a killed app and a change of phones, and counts once', async () => {
  const wang = await come(openid)
  await wang.open(`features/exam/pages/enter/index?sitting=${exam}`)
  await wang.sees('点开始后才计时')
  await shoot(wang.phone.page, 'journey-exam-door')
  await wang.tap('开始')
  await wang.sees(`第 1 / ${QUESTIONS} 题`)
  const paper = await house.ask(openid, 'exam.start', { attempt })
  await answer(wang, paper, 0, 16)
  await shoot(wang.phone.page, 'journey-exam-paper')

  // Leaving hands nothing in; what was answered has arrived.
  await wang.tap('返回')
  await wang.sees('离开不会交卷')
  await wang.tap('先离开')
  const answered = async () => {
    const [mine] = await house.stored<Attempt>('attempts', { _id: attempt })
    return Object.keys(mine?.slots.p1?.answers ?? {}).length
  }
  await expect.poll(answered).toBe(16)

  await wang.open(`features/exam/pages/paper/index?attempt=${attempt}`)
  await wang.sees('答了 16 题，已收到')
  await wang.phone.context.setOffline(true)
  await answer(wang, paper, 16, 17)
  await wang.sees('1 题的答案在这部手机里，还没交上去')
  await shoot(wang.phone.page, 'journey-exam-offline')
  await wang.phone.close()

  const other = await come(openid)
  await other.open('features/exam/pages/list/index')
  await other.sees('四季度业务考试')
  await other.tap(/四季度业务考试/)
  await other.sees('第 17 / 20 题')
  await answer(other, paper, 16, QUESTIONS)
  await other.tap('答题卡')
  await shoot(other.phone.page, 'journey-exam-sheet')
  await other.tap('关闭')
  await other.tap('交卷')
  await other.sees('每道题都答了')
  await other.tap('确认交卷')
  await other.sees('交卷已收到')
  await other.tap('看成绩')
  await other.sees('100 分，满分 100 分')
  await shoot(other.phone.page, 'journey-exam-result', true)
  await other.tap('看合格证明')
  await other.sees('王海波')
  await shoot(other.phone.page, 'journey-exam-certificate')
  const scores = await house.stored('ledger', { officer: officerId, sitting: exam })
  expect(scores).toMatchObject([{ _id: attempt, points: 100 }])
  await leave(other)
})
