// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { asked, refused } from '../../../../../test/builders/answers'
import { read, told } from '../../../../../test/builders/case-replies'
import { openPage } from '../../../../../test/builders/opened'
import { phone } from '../../../../../test/builders/taro/taro'
import OpenPage from './index'

vi.mock('@tarojs/taro', () => import('../../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../../test/builders/taro/components'))
vi.mock('../../../../cloud/transport', () => import('../../../../../test/builders/answers'))
beforeEach(() => vi.stubEnv('TARO_ENV', 'weapp'))
afterEach(() => {
  cleanup()
  vi.unstubAllEnvs()
})

const params = { case: 'c-night-truck' }
const SINGLE = 1154
const shown = (video = true) =>
  read({ ...told, decides: null, questions: [], ...(video ? {} : { video: null }) })
const open = (reply: unknown, scene = 1001) =>
  openPage(
    <OpenPage />,
    {
      'cases.openly': () => reply,
      'cases.media': () => ({ video: 'film.mp4', poster: 'poster.png', pictures: [] }),
    },
    { params, scene },
  )

describe('a public case', () => {
  it('is told as a whole to whoever comes, and leads officers to it', async () => {
    open(shown())
    for (const words of [told.decision, told.lesson, '和平大队第三中队发布', '09:06'])
      expect(await screen.findByText(words)).toBeTruthy()
    fireEvent.click(screen.getByText('学这个案例'))
    expect(phone.ways).toEqual(['/features/cases/pages/case/index?case=c-night-truck'])
    expect(new Set(asked.map(({ path }) => path))).toEqual(new Set(['cases.openly', 'cases.media']))
  })

  it('plays freely, and nothing is kept of it', async () => {
    open(shown())
    fireEvent.click(await screen.findByLabelText('播放'))
    await vi.waitFor(() => expect(document.querySelector('[data-video]')).not.toBeNull())
    expect(phone.store.size).toBe(0)
    expect(asked.map(({ path }) => path)).not.toContain('cases.watch')
  })

  it.each([true, false])('as a single page of 朋友圈 leads nowhere (video: %s)', async (video) => {
    open(shown(video), SINGLE)
    expect(await screen.findByText('在小程序里打开看更多')).toBeTruthy()
    expect(screen.queryByText('学这个案例')).toBeNull()
    expect(screen.queryByLabelText('返回')).toBeNull()
  })

  it('is handed on to people and to 朋友圈 as this page', async () => {
    open(shown())
    await screen.findByText('学这个案例')
    expect(phone.share?.()).toMatchObject({
      title: '夜查货车，司机不肯下车',
      path: '/features/cases/pages/open/index?case=c-night-truck',
    })
    expect(phone.timeline?.()).toMatchObject({ query: 'case=c-night-truck' })
  })

  it.each([
    [1001, 1],
    [SINGLE, 0],
  ])('withdrawn says so (scene %i)', async (scene, backs) => {
    open(refused('CASE_NOT_FOUND'), scene)
    expect(await screen.findByText('这个案例打不开了')).toBeTruthy()
    expect(screen.queryAllByLabelText('返回')).toHaveLength(backs)
  })
})
