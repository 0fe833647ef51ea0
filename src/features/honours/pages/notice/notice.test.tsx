// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { refused } from '../../../../../test/builders/answers'
import { notice, objection } from '../../../../../test/builders/flag-replies'
import { openPage } from '../../../../../test/builders/opened'
import { phone } from '../../../../../test/builders/taro/taro'
import NoticePage from './index'

vi.mock('@tarojs/taro', () => import('../../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../../test/builders/taro/components'))
vi.mock('../../../../cloud/transport', () => import('../../../../../test/builders/answers'))
afterEach(cleanup)

const open = (reply: () => unknown = () => notice()) =>
  openPage(<NoticePage />, { 'honours.notice': reply }, { params: { period: '2026-q3' } })
const said = () => document.body.textContent ?? ''

describe('a public notice', () => {
  it('says until when, what each version changed and why, what was objected and answered', async () => {
    open()
    await screen.findByText('公示到10月18日')
    expect(said()).toContain('2026年第三季度，10月12日至10月18日，第 2 版')
    expect(said()).toContain('一条异议成立，案卷评查重新计算。铁西大队第二中队 92.1 → 92.6')
    expect(said()).toContain('铁西大队第二中队 · 优良案卷成立')
    expect(said()).toContain('经复核成立，已重新计算。')
    expect(said()).toContain('铁西大队第二中队 · 总体等答复')
    expect(said()).toContain('我提的 · ')
    expect(screen.getAllByText(/我提的/)).toHaveLength(1)
  })

  it.each([
    ['提异议', 'object/index?period=2026-q3'],
    ['各单位名次', 'standing/index?period=2026-q3&group=station'],
  ])('leads to %s', async (words, way) => {
    open()
    fireEvent.click(await screen.findByText(words))
    expect(phone.ways).toEqual([`/features/honours/pages/${way}`])
  })

  it('takes no objection once it is over', async () => {
    open(() => notice({ isOpen: false, version: 1, changes: [], objections: [] }))
    await screen.findByText('公示已经结束')
    expect(screen.queryByText('提异议')).toBeNull()
    expect(said()).toContain('公示以来没有改动。')
    expect(said()).toContain('还没有人提异议。')
  })

  it('says which was not upheld, and what had no points before', async () => {
    const answer = { verdict: 'refused', text: '整改晚了两天。', at: 0 } as const
    const [change] = notice().changes
    if (change === undefined) throw new Error('a version is there')
    const units = change.units.map((unit) => ({ ...unit, before: null }))
    open(() => notice({ changes: [{ ...change, units }], objections: [objection({ answer })] }))
    expect(await screen.findByText('不成立')).toBeTruthy()
    expect(said()).toContain('铁西大队第二中队 不适用 → 92.6')
  })

  it.each([
    ['NOT_PUBLIC', '这个周期还没有公示。'],
    ['PERIOD_NOT_FOUND', '没有这个周期。'],
    ['NOT_BOUND', '核对以后，这里看得到公示。'],
  ])('says so when it is refused: %s', async (code, words) => {
    open(() => refused(code))
    expect(await screen.findByText(words)).toBeTruthy()
  })
})
