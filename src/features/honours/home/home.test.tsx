// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import { answering, askedOf, down, refused } from '../../../../test/builders/answers'
import { flag, mine, noFlag, running, score } from '../../../../test/builders/flag-replies'
import { openPage, reopen } from '../../../../test/builders/opened'
import { phone } from '../../../../test/builders/taro/taro'
import Home from './index'

vi.mock('@tarojs/taro', () => import('../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../test/builders/taro/components'))
vi.mock('../../../cloud/transport', () => import('../../../../test/builders/answers'))
afterEach(cleanup)

const open = (reply: () => unknown = () => flag()) => openPage(<Home />, { 'honours.flag': reply })
const said = () => document.body.textContent ?? ''
const tap = (words: string) => fireEvent.click(screen.getByText(words))

describe('the tab 红旗', () => {
  it('says who holds it, since when, why, how near we are and where it has been', async () => {
    open()
    await screen.findByText('铁西大队')
    expect(said()).toContain('10月20日接旗，已执旗 29 天')
    expect(said()).toContain('92.6分')
    expect(said()).toContain('案卷评查随机抽 48 卷，45 卷优良28.5 / 30')
    expect(said()).toContain('一票否决四项核查均无，公示期满通过')
    expect(said()).toContain('三中队离红旗还差 2.1 分现列第 4')
    expect(said()).toContain('我们90.5铁西92.6')
    expect(said()).toContain('再有一篇以案释法被全省采用+1.5')
    expect(said()).toContain('四季待评明年1月')
    expect(said()).toContain('登录次数、学习时长、打卡率都不计分。')
  })

  it.each([
    ['以案释法', 'section/index?period=2026-q3&unit=u-210303-2&section=cases'],
    ['一票否决', 'section/index?period=2026-q3&unit=u-210303-2&section=veto'],
    ['92.6 分是怎么来的', 'score/index?period=2026-q3&unit=u-210303-2'],
    ['各单位名次', 'standing/index?period=2026-q3&group=station'],
    ['公示', 'notice/index?period=2026-q3'],
    ['交接海报', 'poster/index?group=station'],
    ['先锋队、示范岗和年度优秀', 'awards/index'],
    ['凌海', 'journey/index?group=station'],
    ['再有一篇以案释法被全省采用', undefined],
    [/还会变/, 'near/index?group=station'],
  ])('leads from %s on', async (words, way) => {
    open()
    fireEvent.click(await screen.findByText(words))
    expect(phone.ways).toEqual(way === undefined ? [] : [`/features/honours/pages/${way}`])
  })

  it('turns to another group, and opens with it the next time', async () => {
    const reply = ({ group }: Record<string, unknown>) => flag({ group: group as 'county' })
    openPage(<Home />, { 'honours.flag': reply })
    await screen.findByText('铁西大队')
    tap('县级')
    await vi.waitFor(() => expect(askedOf('honours.flag').at(-1)).toEqual({ group: 'county' }))
    cleanup()
    reopen(<Home />, { 'honours.flag': reply })
    await vi.waitFor(() => expect(askedOf('honours.flag')).toEqual([{ group: 'county' }]))
  })

  it('shows what was seen last without a network, and since when', async () => {
    open()
    await screen.findByText('铁西大队')
    cleanup()
    reopen(<Home />, { 'honours.flag': down })
    expect(screen.getByText('铁西大队')).toBeTruthy()
    expect(await screen.findByText(/没有连上网络，这是 .*12:40 取到的/)).toBeTruthy()
  })

  it('forgets it once the officer may not see it any more', async () => {
    open()
    await screen.findByText('铁西大队')
    cleanup()
    reopen(<Home />, { 'honours.flag': () => refused('NOT_BOUND') })
    expect(await screen.findByText('还没有和名册核对')).toBeTruthy()
    expect(screen.queryByText('铁西大队')).toBeNull()
    cleanup()
    reopen(<Home />, { 'honours.flag': down })
    expect(await screen.findByText('现在没有网络')).toBeTruthy()
  })

  it('offers to ask again where nothing was ever seen', async () => {
    open(down)
    fireEvent.click(await screen.findByText('再试一次'))
    answering({ 'honours.flag': () => flag() })
    expect(await screen.findByText('现在没有网络')).toBeTruthy()
    tap('再试一次')
    expect(await screen.findByText('铁西大队')).toBeTruthy()
  })

  it.each([
    ['no period was ever opened', noFlag(), '流动红旗还没有开评'],
    [
      'the first period runs',
      flag({ holder: null, journey: [] }),
      '2026年第四季度正在评，12月31日截止。',
    ],
    ['nothing runs', flag({ running: null }), '现在没有在评的周期'],
    [
      'we are first',
      flag({ running: running({ mine: mine({ rank: 1, total: 9260 }) }) }),
      '三中队现在排在第一',
    ],
    [
      'we are barred',
      flag({ running: running({ mine: mine({ vetoed: true }) }) }),
      '本周期有一票否决',
    ],
    [
      'nothing applies to us',
      flag({ running: running({ mine: mine({ total: null }) }) }),
      '还没有适用的指标',
    ],
    ['none of mine runs here', flag({ running: running({ mine: null }) }), '这一组里没有你的单位'],
    [
      'a section does not apply',
      flag({
        holder: {
          score: score({ sections: score().sections.map((one) => ({ ...one, points: null })) }),
          since: null,
          days: null,
        },
      }),
      '不适用',
    ],
  ])('says so when %s', async (_, reply, words) => {
    open(() => reply)
    await vi.waitFor(() => expect(said()).toContain(words))
  })

  it('leads to a notice that is open', async () => {
    open(() => flag({ notice: { period: '2026-q3', until: beijingDay('2026-11-20') } }))
    fireEvent.click(await screen.findByText(/2026年第三季度的结果正在公示，11月20日前可以提异议/))
    expect(phone.ways).toEqual(['/features/honours/pages/notice/index?period=2026-q3'])
  })
})
