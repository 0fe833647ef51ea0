// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { flag, holder, LONGEST, score } from '../../../../../test/builders/flag-replies'
import { openPage } from '../../../../../test/builders/opened'
import { phone } from '../../../../../test/builders/taro/taro'
import PosterPage from './index'

vi.mock('@tarojs/taro', () => import('../../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../../test/builders/taro/components'))
vi.mock('../../../../cloud/transport', () => import('../../../../../test/builders/answers'))
afterEach(cleanup)

/** A canvas that notes what is written on it. */
function paper() {
  const written: string[] = []
  const nothing = () => undefined
  const pen = {
    scale: nothing,
    fillRect: nothing,
    fillText: (text: string) => written.push(text),
    beginPath: nothing,
    moveTo: nothing,
    lineTo: nothing,
    arc: nothing,
    closePath: nothing,
    fill: nothing,
    stroke: nothing,
  }
  return { written, node: { width: 0, height: 0, getContext: () => pen } }
}

/** Opens the page on a phone whose canvas is this one. */
function open(reply: () => unknown, canvas?: unknown, albumSays?: string) {
  const page = openPage(<div />, {})
  page.unmount()
  openPage(<PosterPage />, { 'honours.flag': reply }, { params: { group: 'station' } })
  Object.assign(phone, { canvas, albumSays })
}
const saves = async () => {
  const button = await screen.findByText('保存图片')
  await vi.waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('false'))
  fireEvent.click(button)
}

describe('a handover poster', () => {
  it('has the flag, who holds it, of which period, what for, and what never counts', async () => {
    const { written, node } = paper()
    open(() => flag(), node)
    await saves()
    expect(written).toEqual([
      ...['执', '法', '先', '锋'],
      ...['2026年第三季度', '铁西大队', '第二中队', '鞍山市交通运输综合行政执法队', '10月20日接旗'],
      ...['执法先锋流动红旗', '92.6 分'],
      ...['案卷评查', '28.5 / 30', '业务考核', '24.1 / 25', '以案释法', '18.0 / 20'],
      ...['群众评议', '13.2 / 15', '党建与练兵', '8.8 / 10'],
      '登录次数、学习时长、打卡率都不计分。',
    ])
    await vi.waitFor(() => expect(phone.album).toEqual(['poster.png']))
    expect(await screen.findByText('图片已经下载。')).toBeTruthy()
  })

  it('writes the longest name whole', async () => {
    const { written, node } = paper()
    open(() => flag({ holder: holder({ score: score(LONGEST) }) }), node)
    await saves()
    expect(written.join('')).toContain(LONGEST.name)
  })

  it.each([
    ['saveImageToPhotosAlbum:fail auth deny', /还没有允许使用相册/],
    ['saveImageToPhotosAlbum:fail privacy permission is not authorized', /还没有允许使用相册/],
    ['saveImageToPhotosAlbum:fail file not found', '没有存成，请再试一次。'],
  ])('says so when WeChat says %s', async (says, words) => {
    open(() => flag(), paper().node, says)
    await saves()
    expect(await screen.findByText(words)).toBeTruthy()
    expect(phone.album).toEqual([])
  })

  it('leads to the settings where the album was refused', async () => {
    open(() => flag(), paper().node, 'saveImageToPhotosAlbum:fail auth deny')
    await saves()
    fireEvent.click(await screen.findByText('去设置'))
    expect(phone.ways).toEqual(['settings'])
  })

  it('says nothing when the person closed it', async () => {
    open(() => flag(), paper().node, 'saveImageToPhotosAlbum:fail cancel')
    await saves()
    await vi.waitFor(() => expect(screen.getByText('保存图片')).toBeTruthy())
    expect(document.querySelector('.ui-notice')).toBeNull()
  })

  it('opens WeChat’s menu for pictures when it is pressed long', async () => {
    open(() => flag(), paper().node)
    await saves()
    const canvas = document.querySelector('#flag-poster')
    if (canvas === null) throw new Error('a canvas is there')
    fireEvent.contextMenu(canvas)
    await vi.waitFor(() => expect(phone.menus).toEqual(['poster.png']))
  })

  it('says so where a phone draws nothing', async () => {
    open(() => flag())
    expect(await screen.findByText('这部手机画不出海报，截屏也可以。')).toBeTruthy()
  })

  it('is handed on as a card that opens the tab', async () => {
    open(() => flag(), paper().node)
    await saves()
    expect(phone.share?.()).toEqual({
      title: '铁西大队第二中队执旗：执法先锋流动红旗',
      path: '/features/honours/home/index',
    })
  })

  it('says so while nobody holds the flag', async () => {
    open(() => flag({ holder: null }))
    expect(await screen.findByText('还没有单位持旗')).toBeTruthy()
  })
})
