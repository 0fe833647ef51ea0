// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  type Answers,
  answering,
  askedOf,
  down,
  refused,
} from '../../../../../test/builders/answers'
import { MOMENT, score, standing } from '../../../../../test/builders/flag-replies'
import { openPage, reopen } from '../../../../../test/builders/opened'
import ObjectPage from './index'

vi.mock('@tarojs/taro', () => import('../../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../../test/builders/taro/components'))
vi.mock('../../../../cloud/transport', () => import('../../../../../test/builders/answers'))
afterEach(cleanup)

const about = { period: '2026-q3', group: 'station', unit: 'u-210303-2', indicator: 'ratings' }
const replies: Answers = {
  'honours.standing': () => standing(),
  'honours.score': () => score(),
  'honours.object': () => ({ id: 'j-9', at: MOMENT }),
}
const open = (more: Answers = {}, params: Record<string, string> = about) =>
  openPage(<ObjectPage />, { ...replies, ...more }, { params })
const again = (more: Answers = {}) => {
  cleanup()
  return reopen(<ObjectPage />, { ...replies, ...more }, { params: about })
}
const write = (words: string) =>
  fireEvent.change(screen.getByLabelText('异议'), { target: { value: words } })
const send = () => fireEvent.click(screen.getByText('提交'))
const choose = (nth: number, words: string) => {
  const list = document.querySelectorAll('select')[nth]
  const place = [...(list?.options ?? [])].findIndex(({ text }) => text === words)
  if (list === undefined || place < 0) throw new Error(`${words} can't be chosen`)
  fireEvent.change(list, { target: { value: String(place) } })
}

describe('raising an objection', () => {
  it('knows what it is about, and is received', async () => {
    open()
    expect(await screen.findByText('评议满意', { selector: '.ui-value' })).toBeTruthy()
    write('  评议卡少算了两张  ')
    send()
    expect(await screen.findByText('异议已收到')).toBeTruthy()
    const [input] = askedOf('honours.object')
    expect(input).toMatchObject({
      period: '2026-q3',
      unit: 'u-210303-2',
      indicator: 'ratings',
      text: '评议卡少算了两张',
    })
  })

  it('may be about any unit as a whole', async () => {
    open({}, { period: '2026-q3' })
    await screen.findByText('请选单位')
    await vi.waitFor(() => choose(0, '凌海大队第一中队'))
    write('名次不对')
    send()
    await screen.findByText('异议已收到')
    expect(askedOf('honours.object')[0]).toMatchObject({ unit: 'u-3', indicator: null })
  })

  it('asks for a unit and a word before it goes', async () => {
    open({}, { period: '2026-q3' })
    await screen.findByText('请选单位')
    send()
    expect(await screen.findByText('选一下是哪个单位。')).toBeTruthy()
    expect(screen.getByText('写一句是哪里不对。')).toBeTruthy()
    expect(askedOf('honours.object')).toEqual([])
  })

  it('forgets the unit when the group changes', async () => {
    open()
    await screen.findByText('评议满意', { selector: '.ui-value' })
    fireEvent.click(screen.getByText('县级'))
    expect(await screen.findByText('请选单位')).toBeTruthy()
    expect(screen.queryByText('评议满意')).toBeNull()
  })

  it('stays on the phone until it was received, and goes under the same key', async () => {
    open({ 'honours.object': down })
    await screen.findByText('评议满意', { selector: '.ui-value' })
    write('评议卡少算了两张')
    send()
    expect(await screen.findByText('现在连不上网络，稍后再试。')).toBeTruthy()
    const [lost] = askedOf('honours.object')
    again()
    expect(screen.getByLabelText('异议')).toHaveProperty('value', '评议卡少算了两张')
    await screen.findByText('评议满意', { selector: '.ui-value' })
    send()
    await screen.findByText('异议已收到')
    expect(askedOf('honours.object')[0]?.key).toBe(lost?.key)
    again()
    expect(screen.getByLabelText('异议')).toHaveProperty('value', '')
    write('另一件')
    send()
    await screen.findByText('异议已收到')
    expect(askedOf('honours.object')[0]?.key).not.toBe(lost?.key)
  })

  it.each([
    ['NOTICE_OVER', /公示已经结束，不再收异议/],
    ['TOO_MANY', /已经提了五条/],
    ['NOT_FIT', /没有通过内容安全检查/],
    ['UNIT_NOT_FOUND', /没有这个单位/],
    ['NOT_PUBLIC', /还没有公示/],
    ['SAME_KEY_OTHER_CONTENT', /先前写的那一条已经收到/],
    ['PERIOD_NOT_FOUND', /没有这个周期/],
    ['NOT_BOUND', /写的还在这部手机里/],
  ])('says why when it is refused: %s', async (code, words) => {
    open({ 'honours.object': () => refused(code) })
    await screen.findByText('评议满意', { selector: '.ui-value' })
    write('评议卡少算了两张')
    send()
    expect(await screen.findByText(words)).toBeTruthy()
    expect(screen.getByLabelText('异议')).toHaveProperty('value', '评议卡少算了两张')
  })

  it('goes under a key of its own when the earlier wording had arrived after all', async () => {
    open({ 'honours.object': () => refused('SAME_KEY_OTHER_CONTENT') })
    await screen.findByText('评议满意', { selector: '.ui-value' })
    write('改过的一句')
    send()
    await screen.findByText(/先前写的那一条已经收到/)
    answering({ 'honours.object': () => ({ id: 'j-9', at: MOMENT }) })
    send()
    await screen.findByText('异议已收到')
    const [first, second] = askedOf('honours.object')
    expect(second?.key).not.toBe(first?.key)
    expect(second?.text).toBe('改过的一句')
  })

  it('says so when the units did not come', async () => {
    open({ 'honours.standing': down }, { period: '2026-q3' })
    expect(await screen.findByText('单位一时没有取到，稍后再选。')).toBeTruthy()
  })
})
