// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { askedOf, down } from '../../../../../test/builders/answers'
import { journey } from '../../../../../test/builders/flag-replies'
import { openPage } from '../../../../../test/builders/opened'
import { phone } from '../../../../../test/builders/taro/taro'
import JourneyPage from './index'

vi.mock('@tarojs/taro', () => import('../../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../../test/builders/taro/components'))
vi.mock('../../../../cloud/transport', () => import('../../../../../test/builders/answers'))
afterEach(cleanup)

const open = (reply: () => unknown = () => journey()) =>
  openPage(<JourneyPage />, { 'honours.journey': reply }, { params: { group: 'station' } })
const said = () => document.body.textContent ?? ''
const tile = (label: string) => document.querySelector(`.flag-tile[aria-label="${label}"]`)

describe('the flag’s journey', () => {
  it('is a map of all cities, with how often each held it and where it is now', async () => {
    open()
    await screen.findByText('到过哪些市')
    expect(document.querySelectorAll('.flag-tile')).toHaveLength(15)
    expect(tile('鞍山，1 次，现在在这里')?.className).toContain('is-here')
    expect(document.querySelectorAll('.is-here')).toHaveLength(1)
    expect(tile('锦州，1 次')?.className).toContain('is-held')
    expect(tile('沈阳，还没到过')?.className).not.toContain('is-held')
    expect(tile('大连，还没到过')).toBeTruthy()
  })

  it('is a line of stops, the newest first, each with its handover', async () => {
    open()
    await screen.findByText('一站一站')
    expect(said()).toContain('2026年10月20日，在市局三楼会议室，从振兴大队第一中队手中接旗。')
    expect(said()).toContain('省总队到场授旗，两支中队互赠案卷样本。')
    expect(said()).toContain('2026年1月20日，在市局三楼会议室，接过这面旗。')
    expect(screen.getAllByText('正在执旗')).toHaveLength(1)
    const [newest] = screen.getAllByText('看得分和依据')
    if (newest === undefined) throw new Error('a way is there')
    fireEvent.click(newest)
    expect(phone.ways).toEqual([
      '/features/honours/pages/score/index?period=2026-q3&unit=u-210303-2',
    ])
  })

  it('shows a picture of a handover, and says where there was none yet', async () => {
    const [first, second] = journey().stops
    if (first?.handover === null || first === undefined || second === undefined)
      throw new Error('two stops are there')
    const pictured = {
      ...first,
      handover: { ...first.handover, picture: 'https://pictures/1.jpg' },
    }
    open(() => journey({ stops: [pictured, { ...second, handover: null }] }))
    await screen.findByText('已经授旗，等着交接')
    expect(document.querySelector('img')?.getAttribute('src')).toBe('https://pictures/1.jpg')
  })

  it('says so before the first was given, and turns to another group', async () => {
    open(() => journey({ stops: [], cities: [] }))
    expect(await screen.findByText('这一面旗还没有授出')).toBeTruthy()
    fireEvent.click(screen.getByText('县级'))
    await vi.waitFor(() => expect(askedOf('honours.journey').at(-1)).toEqual({ group: 'county' }))
  })

  it('comes twenty stops at a time', async () => {
    const [one] = journey().stops
    if (one === undefined) throw new Error('a stop is there')
    const many = Array.from({ length: 30 }, (_, nth) => ({
      ...one,
      period: `20${10 + Math.floor(nth / 4)}-q${(nth % 4) + 1}`,
    }))
    open(() => journey({ stops: many }))
    await screen.findByText('往后看，还有 10 条')
    expect(document.querySelectorAll('.flag-trip')).toHaveLength(20)
  })

  it('says so without a network', async () => {
    open(down)
    expect(await screen.findByText('现在没有网络')).toBeTruthy()
  })
})
