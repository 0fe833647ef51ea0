// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { askedOf, down } from '../../../../../test/builders/answers'
import { award, awards } from '../../../../../test/builders/flag-replies'
import { openPage } from '../../../../../test/builders/opened'
import AwardsPage from './index'

vi.mock('@tarojs/taro', () => import('../../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../../test/builders/taro/components'))
vi.mock('../../../../cloud/transport', () => import('../../../../../test/builders/answers'))
afterEach(cleanup)

const open = (of: Parameters<typeof awards>[0] = {}, years = [2026, 2025]) =>
  openPage(<AwardsPage />, {
    'honours.awardYears': () => ({ years }),
    'honours.awards': ({ year }) => awards({ year: Number(year), ...of }),
  })
const said = () => document.body.textContent ?? ''

describe('awards beside the flag', () => {
  it('says how many there may be and are, and who was given one and why', async () => {
    open()
    await screen.findByText('全省 104 个单位，名额 20，已定 18')
    expect(said()).toContain('全省 1286 人，名额 257，已定 12')
    expect(said()).toContain(
      '铁西大队鞍山市交通运输综合行政执法队两个季度持旗，案卷评查全优。2026年12月20日',
    )
    expect(said()).not.toContain('李卫东')
    fireEvent.click(screen.getByText('党员示范岗'))
    expect(await screen.findByText('李卫东')).toBeTruthy()
    expect(screen.queryByText('铁西大队')).toBeNull()
  })

  it('turns to another year', async () => {
    open()
    fireEvent.click(await screen.findByText('2025年'))
    await vi.waitFor(() =>
      expect(askedOf('honours.awards')).toEqual([{ year: 2026 }, { year: 2025 }]),
    )
  })

  it('says so where nobody was given one', async () => {
    open({ awards: [], quotas: [] })
    expect(await screen.findByText(/2026年还没有授予优秀单位/)).toBeTruthy()
    expect(screen.queryByText('年度优秀的名额')).toBeNull()
  })

  it('says so before the first year, and asks for none', async () => {
    open({}, [])
    expect(await screen.findByText('还没有授予过')).toBeTruthy()
    expect(askedOf('honours.awards')).toEqual([])
  })

  it('comes thirty at a time', async () => {
    const many = Array.from({ length: 257 }, (_, nth) =>
      award({ id: `w-${nth}`, name: `第${nth}名` }),
    )
    open({ awards: many })
    await screen.findByText('第0名')
    expect(document.querySelectorAll('.flag-award')).toHaveLength(30)
    fireEvent.click(screen.getByText('往后看，还有 227 条'))
    expect(screen.getByText('第30名')).toBeTruthy()
  })

  it('draws no more than the whole line, and nothing of no quota', async () => {
    const taken = (most: number, of: number) =>
      ({ kind: 'excellentUnit', of, most, taken: most }) as const
    open({ quotas: [taken(20, 104)] })
    await screen.findByText('全省 104 个单位，名额 20，已定 20')
    expect(document.querySelector('.flag-quota-taken')?.getAttribute('style')).toBe('width: 100%;')
    cleanup()
    open({ quotas: [taken(0, 4)] })
    await screen.findByText('全省 4 个单位，名额 0，已定 0')
    expect(document.querySelector('.flag-quota-taken')?.getAttribute('style')).toBe('width: 0%;')
  })

  it('says so without a network', async () => {
    openPage(<AwardsPage />, { 'honours.awardYears': down })
    expect(await screen.findByText('现在没有网络')).toBeTruthy()
  })
})
