// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { refused } from '../../../../../test/builders/answers'
import { score } from '../../../../../test/builders/flag-replies'
import { openPage } from '../../../../../test/builders/opened'
import { phone } from '../../../../../test/builders/taro/taro'
import ScorePage from './index'

vi.mock('@tarojs/taro', () => import('../../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../../test/builders/taro/components'))
vi.mock('../../../../cloud/transport', () => import('../../../../../test/builders/answers'))
afterEach(cleanup)

const params = { params: { period: '2026-q3', unit: 'u-210303-2' } }
const open = (reply: () => unknown) => openPage(<ScorePage />, { 'honours.score': reply }, params)
const said = () => document.body.textContent ?? ''

describe('a whole score', () => {
  it('says step by step how its total comes about', async () => {
    open(() => score({ earned: 8460, applicable: 9100, deducted: 237, total: 9060, version: 2 }))
    await screen.findByText('怎么合成的')
    expect(said()).toContain('2026年第三季度，已授旗，第 2 版')
    expect(said()).toContain('适用满分不适用的项，满分先减去91')
    expect(said()).toContain('折算成百分84.6 ÷ 91 × 100，四舍五入92.97')
    expect(said()).toContain('扣减查实的投诉等−2.37总分90.6')
  })

  it('leads on to each section', async () => {
    open(() => score())
    fireEvent.click(await screen.findByText('业务考核'))
    expect(phone.ways).toEqual([
      '/features/honours/pages/section/index?period=2026-q3&unit=u-210303-2&section=skills',
    ])
  })

  it.each([
    ['my own while the period runs', { state: 'running', rank: 4 }, /正在评，还会变，截至 /],
    [
      'barred',
      { total: null, rank: null, vetoes: [{ id: 'v', name: '安全责任', text: '', at: 0 }] },
      '有一票否决，不排名次',
    ],
    ['without anything that applies', { total: null, rank: null, applicable: 0 }, '没有适用的指标'],
    ['without a place', { rank: null }, '不排名次'],
    ['in notice', { state: 'notice' }, '对这里的得分提异议'],
  ] as const)('%s', async (_, of, words) => {
    open(() => score({ ...of, vetoes: 'vetoes' in of ? [...of.vetoes] : [] }))
    expect(await screen.findByText(words)).toBeTruthy()
    if ('total' in of) expect(screen.queryByText('怎么合成的')).toBeNull()
  })

  it('says so when it is opened without a unit', async () => {
    openPage(<ScorePage />, { 'honours.score': () => refused('UNIT_NOT_FOUND') })
    expect(await screen.findByText('这个周期里没有这个单位。')).toBeTruthy()
  })

  it('says so when it is not public yet', async () => {
    open(() => refused('NOT_PUBLIC'))
    expect(await screen.findByText('这个周期还没有公示，公示以后大家都能看。')).toBeTruthy()
  })
})
