// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { askedOf, refused } from '../../../../../test/builders/answers'
import { HEPING, placeRow, standing } from '../../../../../test/builders/flag-replies'
import { openPage } from '../../../../../test/builders/opened'
import { phone } from '../../../../../test/builders/taro/taro'
import StandingPage from './index'

vi.mock('@tarojs/taro', () => import('../../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../../test/builders/taro/components'))
vi.mock('../../../../cloud/transport', () => import('../../../../../test/builders/answers'))
afterEach(cleanup)

const params = { params: { period: '2026-q3', group: 'station' } }
const open = (reply: (input: Record<string, unknown>) => unknown = () => standing()) =>
  openPage(<StandingPage />, { 'honours.standing': reply }, params)
const said = () => document.body.textContent ?? ''
const rows = () => document.querySelectorAll('.ui-rank-row').length

describe('the places of a period', () => {
  it('stand under each other, mine marked, those without a place at the end', async () => {
    open()
    await screen.findByText('凌海大队')
    expect(said()).toContain('公示 10月9日至10月15日')
    expect(said()).toContain(
      '3凌海大队第一中队锦州市交通运输综合行政执法队\n同分，以案卷评查定先后91.17',
    )
    expect(said()).toContain('4和平大队第三中队（我们）沈阳市交通运输综合行政执法队90.50')
    expect(said()).toContain('–西岗大队第一中队大连市交通运输综合行政执法队否决')
    expect(said()).toContain('–太平大队工程质量监督中队阜新市交通运输综合行政执法队不适用')
    expect(document.querySelectorAll('.ui-rank-row.is-mine')).toHaveLength(1)
    expect(document.querySelectorAll('.ui-rank-row.is-honour')).toHaveLength(3)
  })

  it('lead to the score behind each', async () => {
    open()
    fireEvent.click(await screen.findByText('凌海大队'))
    expect(phone.ways).toEqual(['/features/honours/pages/score/index?period=2026-q3&unit=u-3'])
  })

  it('turn to another group', async () => {
    open(({ group }) => standing({ group: group === 'city' ? 'city' : 'station', rows: [] }))
    expect(await screen.findByText('这一组没有单位')).toBeTruthy()
    fireEvent.click(screen.getByText('市级'))
    await vi.waitFor(() =>
      expect(askedOf('honours.standing').at(-1)).toMatchObject({ group: 'city' }),
    )
  })

  it('come forty at a time, with mine in view', async () => {
    const many = Array.from({ length: 100 }, (_, nth) =>
      placeRow({ unit: `u-${nth}`, name: `${nth}号大队`, rank: nth + 1, mine: nth === 60 }),
    )
    open(() => standing({ rows: many }))
    await screen.findByText('0号大队')
    expect(rows()).toBe(41)
    expect(said()).toContain('60号大队（我们）')
    fireEvent.click(screen.getByText('往后看，还有 60 条'))
    expect(screen.queryByText('0号大队')).toBeNull()
    fireEvent.click(screen.getByText('往后看，还有 20 条'))
    expect(rows()).toBe(21)
    fireEvent.click(screen.getByText('往前看'))
    expect(rows()).toBe(41)
  })

  it('have no foot where mine is in the list already', async () => {
    open()
    await screen.findByText('凌海大队')
    expect(screen.getAllByText(/（我们）/)).toHaveLength(1)
    expect(said().split(HEPING.parentName)).toHaveLength(2)
  })

  it.each([
    ['NOT_PUBLIC', '这个周期还没有公示，公示以后大家都能看。'],
    ['PERIOD_NOT_FOUND', '没有这个周期。'],
    ['NOT_BOUND', '核对以后，这里有各单位的名次。'],
  ])('say so when they are refused: %s', async (code, words) => {
    open(() => refused(code))
    expect(await screen.findByText(words)).toBeTruthy()
  })
})
