// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { queryClient } from '#cloud'
import {
  type Answers,
  answering,
  askedOf,
  down,
  refused,
} from '../../../../../test/builders/answers'
import { answered, caseQuestion, read, told } from '../../../../../test/builders/case-replies'
import { at, openPage, reopen } from '../../../../../test/builders/opened'
import { phone } from '../../../../../test/builders/taro/taro'
import CasePage from './index'

vi.mock('@tarojs/taro', () => import('../../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../../test/builders/taro/components'))
vi.mock('../../../../cloud/transport', () => import('../../../../../test/builders/answers'))
afterEach(cleanup)

const NOTHING_YET = () => new Promise(() => undefined)
const questions = [
  caseQuestion({ id: 'q1', at: null, stem: '先定什么？' }),
  caseQuestion({ id: 'q2', at: null, stem: '再做什么？', type: 'multiple' }),
]
const written = (of: Parameters<typeof read>[0] = {}) =>
  read({ video: null, questions, decides: 'q1', ...of })
const params = { case: 'c-night-truck' }
const replies = (of: Parameters<typeof read>[0] = {}): Answers => ({
  'cases.read': () => written(of),
  'cases.media': NOTHING_YET,
})
const open = (of: Parameters<typeof read>[0] = {}, more: Answers = {}) =>
  openPage(<CasePage />, { ...replies(of), ...more }, { params })

const choose = (place: number) => fireEvent.click(at('.ui-option', place))

describe('a case that is read', () => {
  it('shows its text without waiting for its media', async () => {
    open({ pictures: ['检测站前的货车'] })
    expect(await screen.findByText('司机锁上车门，拒绝下车。')).toBeTruthy()
    for (const part of ['证据', '争议焦点', '检测站前的货车', '《行政处罚法》', '演示案例'])
      expect(screen.getAllByText(part).length).toBeGreaterThan(0)
  })

  it('keeps the decision until its reader has decided, and then tells why with the article', async () => {
    open({}, { 'cases.answer': () => ({ answered: answered(), ...told }) })
    await screen.findByText('换你会怎么定')
    expect(screen.queryByText(told.decision)).toBeNull()
    expect(screen.queryByText('再做什么？')).toBeNull()
    expect(screen.queryByText('就这么定')).toBeNull()
    choose(0)
    fireEvent.click(screen.getByText('就这么定'))
    expect(await screen.findByText(told.decision)).toBeTruthy()
    expect(screen.getByText(told.lesson)).toBeTruthy()
    expect(screen.getByText('先亮证，再说话，全程记录')).toBeTruthy()
    expect(screen.getByText('再做什么？')).toBeTruthy()
    expect(askedOf('cases.answer')).toEqual([
      { ...params, question: 'q1', chosen: [0], again: false },
    ])
  })

  it('can show the decision at once; its question may still be answered', async () => {
    open({}, { 'cases.passOver': () => told })
    fireEvent.click(await screen.findByText('直接看决定'))
    expect(await screen.findByText(told.decision)).toBeTruthy()
    expect(screen.queryByText('换你会怎么定')).toBeNull()
    expect(screen.getByText('先定什么？')).toBeTruthy()
  })

  it('keeps what was chosen when the answer does not get through', async () => {
    open({}, { 'cases.answer': down })
    await screen.findByText('换你会怎么定')
    choose(1)
    fireEvent.click(screen.getByText('就这么定'))
    expect(await screen.findByText('现在连不上网络，稍后再试。')).toBeTruthy()
    expect(document.querySelectorAll('.is-chosen')).toHaveLength(1)
  })

  it('shows what was answered on another phone first', async () => {
    const first = answered({ chosen: [1], right: false })
    open({}, { 'cases.answer': () => refused('ALREADY_ANSWERED', first) })
    await screen.findByText('换你会怎么定')
    choose(0)
    fireEvent.click(screen.getByText('就这么定'))
    expect(await screen.findByText('这道题先前答过，以第一次的为准。')).toBeTruthy()
    expect(screen.getByText('不对，没有法定事由不得强开车门')).toBeTruthy()
  })

  it('is gone through once more when everything was answered', async () => {
    const done = questions.map((question) => ({ ...question, mine: answered() }))
    open(
      { questions: done, decides: null, ...told },
      { 'cases.answer': () => ({ answered: answered({ chosen: [2], right: false }), ...told }) },
    )
    expect(await screen.findAllByText('答对了')).toHaveLength(2)
    fireEvent.click(screen.getByText('再答一遍'))
    choose(2)
    fireEvent.click(screen.getByText('就这么定'))
    expect(await screen.findByText('不对，放行等于没有查')).toBeTruthy()
    expect(askedOf('cases.answer')).toMatchObject([{ question: 'q1', again: true }])
  })

  it('opens the key point of an article from the road of the procedure', async () => {
    open()
    fireEvent.click(await screen.findByText('先行登记保存'))
    expect(await screen.findByText('七日内')).toBeTruthy()
    expect(screen.getAllByText('要点，点开看原条')).toHaveLength(2)
  })

  it('says in words what it brought, as of a day', async () => {
    open({
      effect: {
        asOf: Date.parse('2026-11-16T03:00:00+08:00'),
        before: { answered: 50, right: 21 },
        after: { answered: 42, right: 34 },
      },
    })
    expect(await screen.findByText(/先前 42% 答对，学完 81%。截至2026年11月16日/)).toBeTruthy()
  })
})

describe('a note to a case', () => {
  const note = () => screen.getByPlaceholderText('只有你自己看得到')
  const write = (text: string) => fireEvent.change(note(), { target: { value: text } })

  it('is only said to be received when it is', async () => {
    open({}, { 'cases.note': ({ text }) => ({ note: text }) })
    await screen.findByText('我的笔记')
    expect(screen.queryByText('已收到，只有你自己看得到。')).toBeNull()
    write('先看称重单')
    expect(screen.getByText('写的在这部手机里，写完就交上去。')).toBeTruthy()
    expect(askedOf('cases.note')).toEqual([])
    fireEvent.blur(note())
    expect(await screen.findByText('已收到，只有你自己看得到。')).toBeTruthy()
    expect(screen.queryByText(/在这部手机里/)).toBeNull()
  })

  it('outlives the page where it did not get through, and goes the next time', async () => {
    open({}, { 'cases.note': down })
    await screen.findByText('我的笔记')
    write('先看称重单')
    fireEvent.blur(note())
    expect(await screen.findByText('写的在这部手机里，还没交上去。')).toBeTruthy()
    cleanup()
    reopen(<CasePage />, { ...replies(), 'cases.note': ({ text }) => ({ note: text }) }, { params })
    expect(await screen.findByText('已收到，只有你自己看得到。')).toBeTruthy()
    expect(askedOf('cases.note')).toEqual([{ ...params, text: '先看称重单' }])
  })
})

describe('questions to the editor', () => {
  const morning = Date.parse('2026-11-17T09:00:00+08:00')

  it('shows answers, and mine that waits', async () => {
    open({
      asked: [
        {
          id: 'a1',
          text: '要签字吗？',
          at: morning,
          answer: { text: '要。', by: '和平大队党支部', at: morning },
          mine: false,
        },
        { id: 'a2', text: '看不清怎么办？', at: morning, answer: null, mine: true },
      ],
    })
    expect(await screen.findByText('要。')).toBeTruthy()
    expect(screen.getByText(/和平大队党支部答/)).toBeTruthy()
    expect(screen.getByText('等答复')).toBeTruthy()
  })

  it('turns over when there are many', async () => {
    const many = Array.from({ length: 7 }, (_, nth) => ({
      id: `a${nth}`,
      text: `第${nth + 1}问`,
      at: morning,
      answer: null,
      mine: true,
    }))
    open({ asked: many })
    fireEvent.click(await screen.findByText('还有 2 条'))
    expect(screen.getByText('第7问')).toBeTruthy()
    expect(screen.queryByText('第1问')).toBeNull()
    fireEvent.click(screen.getByText('回到最前'))
    expect(screen.getByText('第1问')).toBeTruthy()
  })

  it('keeps what was written, under the same key, until it went through', async () => {
    const replies = [refused('NOT_FIT'), undefined]
    open(
      {},
      {
        'cases.ask': ({ text }) =>
          replies.shift() ?? { asked: { id: 'a1', text, at: morning, answer: null, mine: true } },
      },
    )
    fireEvent.click(await screen.findByText('问一问'))
    fireEvent.click(await screen.findByText('提交'))
    expect(screen.getByText('先写上要问的。')).toBeTruthy()
    fireEvent.change(screen.getByPlaceholderText('哪里没看明白'), {
      target: { value: '要签字吗？' },
    })
    fireEvent.click(await screen.findByText('提交'))
    expect(await screen.findByText(/没有通过内容安全检查/)).toBeTruthy()
    fireEvent.click(await screen.findByText('提交'))
    expect(await screen.findByText('等答复')).toBeTruthy()
    const [first, second] = askedOf('cases.ask')
    expect(first).toEqual(second)
  })
})

describe('taking a case down', () => {
  it('is for those who may, with a reason, and nothing of it stays', async () => {
    open(
      { may: { answerAsked: false, withdraw: true, open: false } },
      {
        'cases.withdraw': () => {
          answering({ 'cases.read': () => refused('CASE_NOT_FOUND') })
          return { state: 'withdrawn' }
        },
      },
    )
    fireEvent.click(await screen.findByText('撤下这个案例'))
    fireEvent.click(await screen.findByRole('button', { name: '撤下' }))
    expect(screen.getByText('请写一句原因。')).toBeTruthy()
    fireEvent.change(screen.getByPlaceholderText('会记下来'), { target: { value: '有当事人姓名' } })
    fireEvent.click(await screen.findByRole('button', { name: '撤下' }))
    expect(await screen.findByText(/这个案例撤下了/)).toBeTruthy()
    expect(phone.toasts).toEqual(['已撤下'])
    expect(askedOf('cases.withdraw')).toEqual([{ ...params, reason: '有当事人姓名' }])
  })

  it('is not offered to anybody else', async () => {
    open()
    await screen.findByText('我的笔记')
    expect(screen.queryByText('撤下这个案例')).toBeNull()
  })

  it('closes the page of whoever was reading', async () => {
    open()
    await screen.findByText('我的笔记')
    answering({ 'cases.read': () => refused('CASE_NOT_FOUND') })
    await queryClient.invalidateQueries({ queryKey: ['cases', 'case'] })
    expect(await screen.findByText(/这个案例撤下了/)).toBeTruthy()
    expect(screen.queryByText('我的笔记')).toBeNull()
  })
})

describe('handing a case on', () => {
  it('leads officers to it, and everybody to its public page where it has one', async () => {
    open()
    await screen.findByText('我的笔记')
    expect(phone.share?.()).toEqual({
      title: '夜查货车，司机不肯下车',
      path: '/features/cases/pages/case/index?case=c-night-truck',
    })
    cleanup()
    open({ isPublic: true })
    await screen.findByText('对外公开的样子')
    expect(phone.share?.()).toMatchObject({
      path: '/features/cases/pages/open/index?case=c-night-truck',
    })
  })
})
