// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Answers, answering, askedOf, down } from '../../../../test/builders/answers'
import { answered, read } from '../../../../test/builders/case-replies'
import { at, openPage, reopen } from '../../../../test/builders/opened'
import { screen as video } from '../../../../test/builders/taro/components'
import { phone } from '../../../../test/builders/taro/taro'
import CasePage from '../pages/case/index'

vi.mock('@tarojs/taro', () => import('../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../test/builders/taro/components'))
vi.mock('../../../cloud/transport', () => import('../../../../test/builders/answers'))
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  cleanup()
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

const reply = (credited: boolean) => (input: Record<string, unknown>) => ({
  seconds: 0,
  resumeAt: Number(input.position) / 10,
  credited,
  last: { session: input.session, number: input.number, at: input.position },
})
const replies = (of: Parameters<typeof read>[0] = {}): Answers => ({
  'cases.read': () => read(of),
  'cases.media': () => ({ video: 'film.mp4', poster: 'poster.png', pictures: [] }),
  'cases.watch': reply(of.watched?.credited ?? false),
  'cases.answer': ({ chosen }) => ({
    answered: answered({ chosen: [...(chosen as number[])] }),
    decision: null,
    lesson: null,
  }),
})
const params = { case: 'c-night-truck' }
const fresh = { watched: { seconds: 0, resumeAt: 0, credited: false, last: null } }
const open = (of: Parameters<typeof read>[0] = fresh, on: Parameters<typeof openPage>[2] = {}) =>
  openPage(<CasePage />, replies(of), { params, ...on })

const tell = (event: string, detail: object = {}) =>
  act(async () => video.tell(event, { ...detail }))
/** The player goes on to a moment, in the time this takes. */
async function plays(from: number, to: number) {
  for (let at = from + 1; at <= to; at += 1) {
    vi.advanceTimersByTime(1000)
    await tell('onTimeUpdate', { currentTime: at })
  }
}
async function start() {
  fireEvent.click(await screen.findByLabelText('播放'))
  await vi.waitFor(() => expect(document.querySelector('[data-video]')).not.toBeNull())
  await tell('onPlay')
}
const begin = () => document.querySelector('[data-video]')?.getAttribute('data-from')
const hide = () => {
  for (const listener of phone.hides) listener()
}
const seekTo = (at: number) =>
  fireEvent.change(screen.getByLabelText('播放进度'), { target: { value: String(at) } })
const reports = () =>
  askedOf('cases.watch').map(({ number, spans, position }) => [number, spans, position])
/** The latest report says so. */
const said = (report: unknown) => vi.waitFor(() => expect(reports().at(-1)).toEqual(report))
const STEM = '司机锁着车门不下车。你先做什么？'

describe('where a video begins', () => {
  it('fetches nothing before it is started, and begins where another phone stood, a little before', async () => {
    open({})
    expect(await screen.findByText('05:42')).toBeTruthy()
    expect(document.querySelector('[data-video]')).toBeNull()
    await start()
    expect(begin()).toBe('339')
  })

  it('goes on within five seconds of where this phone stood, also when nothing got through', async () => {
    open()
    answering({ 'cases.watch': down })
    await start()
    await plays(0, 58)
    cleanup()
    reopen(<CasePage />, { ...replies(fresh), 'cases.watch': down }, { params })
    await start()
    expect(Number(begin())).toBeGreaterThanOrEqual(53)
    expect(Number(begin())).toBeLessThanOrEqual(58)
  })

  it('begins by itself for who came to go on, where that costs no data plan', async () => {
    open({}, { params: { ...params, play: '1' } })
    await vi.waitFor(() => expect(document.querySelector('[data-video]')).not.toBeNull())
  })
})

describe('a turning point', () => {
  it('stops the video, asks beneath it, and lets it go on once it is answered', async () => {
    open({})
    await start()
    await plays(339, 342)
    expect(phone.video).toEqual(['pause', 'seek 342'])
    expect(await screen.findByText('转折点 2/3')).toBeTruthy()
    expect(screen.getByText(STEM)).toBeTruthy()
    fireEvent.click(at('.ui-option'))
    fireEvent.click(screen.getByText('就这么定'))
    fireEvent.click(await screen.findByText('接着看'))
    expect(phone.video.at(-1)).toBe('play')
    expect(screen.queryByText(STEM)).toBeNull()
  })

  it('is not played over: the button does nothing while it waits', async () => {
    open({})
    await start()
    await plays(339, 342)
    await tell('onPause')
    fireEvent.click(screen.getByLabelText('播放'))
    expect(phone.video).toEqual(['pause', 'seek 342'])
  })

  it('is not sought over before the video counts as watched', async () => {
    open({})
    await start()
    seekTo(520)
    expect(phone.video).toEqual(['pause', 'seek 342'])
    expect(await screen.findByText(STEM)).toBeTruthy()
  })

  it('does not hold up whoever has watched it', async () => {
    const watched = { seconds: 546, resumeAt: 100, credited: true, last: null }
    open({ watched })
    expect(await screen.findByText('看过了，可以随意拖动')).toBeTruthy()
    await start()
    seekTo(520)
    expect(phone.video).toEqual(['seek 520'])
    expect(screen.queryByText(STEM)).toBeNull()
  })

  it('is left by seeking back', async () => {
    open({})
    await start()
    await plays(339, 342)
    seekTo(200)
    expect(phone.video.at(-1)).toBe('seek 200')
    expect(screen.queryByText(STEM)).toBeNull()
  })
})

describe('what the cloud is told', () => {
  const done = fresh.watched
  const noStops = { watched: done, questions: [] }

  it('opens its session at the start, then says once a minute what really ran', async () => {
    open(noStops)
    await start()
    await plays(0, 59)
    expect(reports()).toEqual([[1, [], 0]])
    await plays(59, 62)
    expect(reports()).toEqual([
      [1, [], 0],
      [2, [[0, 600]], 600],
    ])
  })

  it('says it at once when the video is paused, hidden or left; jumping adds nothing', async () => {
    open(noStops)
    await start()
    await plays(0, 4)
    seekTo(300)
    await plays(300, 302)
    await tell('onPause')
    await said([
      2,
      [
        [0, 40],
        [3000, 3020],
      ],
      3020,
    ])
    await tell('onPlay')
    await plays(302, 303)
    act(hide)
    expect(phone.video.at(-1)).toBe('pause')
    await said([
      3,
      [
        [0, 40],
        [3000, 3030],
      ],
      3030,
    ])
    await tell('onPlay')
    await plays(303, 304)
    cleanup()
    await said([
      4,
      [
        [0, 40],
        [3000, 3040],
      ],
      3040,
    ])
  })

  it('keeps on the phone what did not get through, the latest alone', async () => {
    open(noStops)
    answering({ 'cases.watch': down })
    await start()
    await plays(0, 3)
    await tell('onPause')
    await said([2, [[0, 30]], 30])
    const [{ session } = {}] = askedOf('cases.watch')
    const kept: unknown = phone.store.get('outbox.2')
    const mine = Array.isArray(kept) ? kept.filter(({ input }) => input.session === session) : []
    expect(mine).toMatchObject([{ kind: 'cases.watch', input: { number: 2, spans: [[0, 30]] } }])
  })
})

describe('what is said about a video', () => {
  it('is its length where it would be played over a data plan, before anything is fetched', async () => {
    vi.stubEnv('TARO_ENV', 'weapp')
    open({}, { networkType: '4g', params: { ...params, play: '1' } })
    expect(await screen.findByText('用流量播放，时长 09:06')).toBeTruthy()
    expect(document.querySelector('[data-video]')).toBeNull()
    fireEvent.click(screen.getByText('用流量播放，时长 09:06'))
    await vi.waitFor(() => expect(document.querySelector('[data-video]')).not.toBeNull())
  })

  it('is what is spoken, line by line and as a whole', async () => {
    open()
    await start()
    await plays(0, 5)
    expect(screen.getByText('司机看见灯光，放慢了速度。')).toBeTruthy()
    fireEvent.click(screen.getByText('文字稿'))
    expect(screen.getByText(/二十三点，检测站前来了一辆货车。/)).toBeTruthy()
  })

  it('is that it did not play, with another try', async () => {
    open()
    await start()
    await plays(0, 5)
    await tell('onError')
    fireEvent.click(await screen.findByText(/视频没有放出来/))
    await vi.waitFor(() => expect(begin()).toBe('2'))
    expect(askedOf('cases.media')).toHaveLength(2)
  })
})
