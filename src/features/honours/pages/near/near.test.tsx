// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { down } from '../../../../../test/builders/answers'
import { flag, mine, running } from '../../../../../test/builders/flag-replies'
import { openPage } from '../../../../../test/builders/opened'
import { phone } from '../../../../../test/builders/taro/taro'
import Near from './index'

vi.mock('@tarojs/taro', () => import('../../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../../test/builders/taro/components'))
vi.mock('../../../../cloud/transport', () => import('../../../../../test/builders/answers'))
afterEach(cleanup)

const open = (reply: () => unknown) =>
  openPage(<Near />, { 'honours.flag': reply }, { params: { group: 'station' } })
const said = () => document.body.textContent ?? ''

describe('what would change it', () => {
  it('says how near we are, all that would change it, and as of when', async () => {
    open(() => flag())
    await screen.findByText('三中队离红旗还差 2.1 分')
    expect(said()).toContain('2026年第四季度正在评，12月31日截止')
    expect(said()).toContain('现列第 4，截至 ')
    expect(said()).toContain('两份案卷补正后复评+0.8')
    expect(said()).toContain('最后以公示的结果为准')
    fireEvent.click(screen.getByText('我们这几分是怎么来的'))
    expect(phone.ways).toEqual([
      '/features/honours/pages/score/index?period=2026-q4&unit=u-210102-3',
    ])
  })

  it.each([
    ['nothing is left to gain', mine({ chances: [] }), '现有的指标都已满分，或者这个周期不适用。'],
    [
      'we are barred',
      mine({ vetoed: true }),
      '本周期有一票否决，这次不排名次。点开下面，看得到依据。',
    ],
  ])('says so when %s', async (_, of, words) => {
    open(() => flag({ running: running({ mine: of }) }))
    expect(await screen.findByText(words)).toBeTruthy()
    expect(screen.queryByText('两份案卷补正后复评')).toBeNull()
  })

  it.each([
    ['nothing runs', flag({ running: null }), '现在没有在评的周期'],
    ['none of mine runs here', flag({ running: running({ mine: null }) }), '正在评的这一面'],
  ])('says so when %s', async (_, reply, words) => {
    open(() => reply)
    expect(await screen.findByText(words)).toBeTruthy()
    expect(screen.queryByText('我们这几分是怎么来的')).toBeNull()
  })

  it('says so without a network', async () => {
    open(down)
    expect(await screen.findByText('现在没有网络')).toBeTruthy()
  })
})
