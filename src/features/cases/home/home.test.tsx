// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { queryClient } from '#cloud'
import { answering, askedOf, down, refused } from '../../../../test/builders/answers'
import { caseCard, caseList } from '../../../../test/builders/case-replies'
import { openPage } from '../../../../test/builders/opened'
import { phone } from '../../../../test/builders/taro/taro'
import Home from './index'

vi.mock('@tarojs/taro', () => import('../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../test/builders/taro/components'))
vi.mock('../../../cloud/transport', () => import('../../../../test/builders/answers'))
afterEach(cleanup)

const me = (roles: readonly string[] = []) => ({
  id: 'o-1',
  grants: roles.map((role) => ({ role, unit: 'u-1', unitName: '' })),
})
const replies = {
  'cases.list': () => caseList(),
  'cases.media': () => ({ video: null, poster: 'poster.png', pictures: [] }),
  'org.me': () => me(),
}
const open = (more: object = {}) => openPage(<Home />, { ...replies, ...more })
const rows = () => document.querySelectorAll('.case-row').length

describe('the tab 案例', () => {
  it('leads on where the video was left, and names the turning point ahead', async () => {
    open()
    fireEvent.click(await screen.findByText('接着看 05:42 · 前面就是转折点'))
    expect(phone.ways).toEqual(['/features/cases/pages/case/index?case=c-night-truck&play=1'])
    expect(screen.getByText('09:06')).toBeTruthy()
  })

  it('shows the one to go on with once, and among the others of its domain', async () => {
    const both = [caseCard({ mine: 'begun' }), caseCard({ case: 'c-2', title: '另一个' })]
    open({ 'cases.list': () => caseList({ cases: both }) })
    await screen.findByText('另一个')
    expect(screen.getAllByText('夜查货车，司机不肯下车')).toHaveLength(1)
    fireEvent.click(screen.getByText('公路路政'))
    expect(await screen.findByText('在学')).toBeTruthy()
    expect(screen.queryByText(/接着看/)).toBeNull()
  })

  it('shows cases as equals: domain, minutes, place, and what I made of them', async () => {
    open({
      'cases.list': () =>
        caseList({ cases: [caseCard({ mine: 'learned', invented: true })], goOn: null }),
    })
    expect(await screen.findByText('公路路政 · 9 分钟 · 沈阳 和平大队 · 演示案例')).toBeTruthy()
    expect(screen.getByText('已学')).toBeTruthy()
    fireEvent.click(screen.getByText('夜查货车，司机不肯下车'))
    expect(phone.ways).toEqual(['/features/cases/pages/case/index?case=c-night-truck'])
  })

  it('asks anew when it is narrowed or put in another order', async () => {
    open()
    await screen.findByText('最新')
    fireEvent.click(screen.getByText('港航海事'))
    await screen.findByText('学的人最多')
    fireEvent.click(screen.getByText('学的人最多'))
    await vi.waitFor(() => expect(askedOf('cases.list')).toHaveLength(3))
    expect(askedOf('cases.list').map(({ domain, sort }) => [domain, sort])).toEqual([
      [null, 'newest'],
      ['water', 'newest'],
      ['water', 'mostLearned'],
    ])
  })

  it('turns pages, and back to the first', async () => {
    open({
      'cases.list': ({ after }: { after: string | null }) =>
        after === null
          ? caseList({ next: '17 c-4' })
          : caseList({ cases: [caseCard({ title: '更早的一个' })], goOn: null }),
    })
    fireEvent.click(await screen.findByText('往后看'))
    expect(await screen.findByText('更早的一个')).toBeTruthy()
    expect(rows()).toBe(1)
    fireEvent.click(screen.getByText('回到最前'))
    await vi.waitFor(() => expect(rows()).toBe(4))
    expect(askedOf('cases.list').map(({ after }) => after)).toEqual([null, '17 c-4'])
  })

  it.each([
    [[], false],
    [['judge', 'organiser'], false],
    [['branchEditor'], true],
    [['liaison'], true],
    [['legalReviewer'], true],
    [['provincialAdmin'], true],
  ])('with the roles %j the way to the desk is there: %s', async (roles, there) => {
    open({ 'org.me': () => me(roles) })
    await vi.waitFor(() => expect(askedOf('org.me')).toHaveLength(1))
    await screen.findByText('最新')
    await vi.waitFor(() => expect(screen.queryByText('写案例、审案例') !== null).toBe(there))
  })

  it('says when there is none yet, and when there is none of a kind', async () => {
    open({ 'cases.list': () => caseList({ cases: [], goOn: null }) })
    expect(await screen.findByText('还没有案例')).toBeTruthy()
    fireEvent.click(screen.getByText('道路运政'))
    fireEvent.click(await screen.findByText('看全部'))
    expect(await screen.findByText('还没有案例')).toBeTruthy()
  })

  it('asks who is not bound to be checked first', async () => {
    open({ 'cases.list': () => refused('NOT_BOUND') })
    expect(await screen.findByText(/核对以后，就能看案例/)).toBeTruthy()
  })

  it('says that there is no network, where it has nothing to show', async () => {
    open({ 'cases.list': down })
    expect(await screen.findByText('现在没有网络')).toBeTruthy()
  })

  it('without a network keeps what it has, and says that it is old', async () => {
    open()
    await screen.findByText('最新')
    answering({ 'cases.list': down })
    await queryClient.invalidateQueries({ queryKey: ['cases', 'list'] })
    expect(await screen.findByText('没有网络，这是上次取到的。')).toBeTruthy()
    expect(rows()).toBe(4)
  })
})
