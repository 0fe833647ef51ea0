import { useEffect } from 'react'
import { vi } from 'vitest'

/** What stands in for Taro where a test draws pages in jsdom: a phone of plain values. */

vi.stubGlobal('LOCAL_CLOUD', false)

type Listener = () => void
const noop = () => undefined

/** What the phone was asked for, and what a test may set. */
export const phone = {
  store: new Map<string, unknown>(),
  params: {} as Record<string, string>,
  scene: 1001,
  networkType: 'wifi',
  /** Where it was asked to go. */
  ways: [] as string[],
  /** What was shown over the page for a moment. */
  toasts: [] as string[],
  /** What the video was asked for: `play`, `pause`, `seek 342`. */
  video: [] as string[],
  /** What WeChat gives for a canvas of the page. */
  canvas: undefined as unknown,
  /** Pictures in the album; what WeChat says instead of taking one. */
  album: [] as string[],
  albumSays: undefined as undefined | string,
  /** Pictures WeChat's own menu was opened for. */
  menus: [] as string[],
  share: undefined as undefined | (() => Record<string, unknown>),
  timeline: undefined as undefined | (() => Record<string, unknown>),
  hides: new Set<Listener>(),
  shows: new Set<Listener>(),
}

/** A phone just unpacked. */
export function freshPhone(): void {
  phone.store.clear()
  Object.assign(phone, {
    params: {},
    scene: 1001,
    networkType: 'wifi',
    ways: [],
    toasts: [],
    video: [],
    canvas: undefined,
    album: [],
    albumSays: undefined,
    menus: [],
  })
}

/** WeChat answers for an element once the query runs. */
const query = () => {
  let told: () => void = noop
  const fields = (_: object, tell: (found: object) => void) => {
    told = () => tell({ node: phone.canvas })
    return { exec: () => told() }
  }
  return { select: () => ({ fields }) }
}

async function saveImageToPhotosAlbum({ filePath }: { filePath: string }): Promise<void> {
  if (phone.albumSays !== undefined) throw { errMsg: phone.albumSays }
  phone.album.push(filePath)
}

const goes = ({ url }: { url: string }) => {
  phone.ways.push(url)
  return Promise.resolve()
}

export default {
  getStorageSync: (key: string) => phone.store.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => phone.store.set(key, structuredClone(value)),
  removeStorageSync: (key: string) => phone.store.delete(key),
  navigateTo: goes,
  redirectTo: goes,
  switchTab: goes,
  navigateBack: () => goes({ url: 'back' }),
  getCurrentPages: () => [{}, {}],
  showToast: ({ title }: { title: string }) => {
    phone.toasts.push(title)
    return Promise.resolve()
  },
  pageScrollTo: () => Promise.resolve(),
  stopPullDownRefresh: noop,
  getAppBaseInfo: () => ({ theme: 'light' }),
  getMenuButtonBoundingClientRect: () => ({ top: 51, left: 296, height: 32 }),
  getWindowInfo: () => ({ windowWidth: 390 }),
  setNavigationBarColor: () => Promise.resolve(),
  onThemeChange: noop,
  offThemeChange: noop,
  getLaunchOptionsSync: () => ({ scene: phone.scene }),
  getNetworkType: () => Promise.resolve({ networkType: phone.networkType }),
  onNetworkStatusChange: noop,
  offNetworkStatusChange: noop,
  nextTick: (run: () => void) => run(),
  createSelectorQuery: query,
  canvasToTempFilePath: () => Promise.resolve({ tempFilePath: 'poster.png' }),
  saveImageToPhotosAlbum,
  showShareImageMenu: async ({ path }: { path: string }) => phone.menus.push(path),
  openSetting: () => goes({ url: 'settings' }),
  createVideoContext: () => ({
    play: () => phone.video.push('play'),
    pause: () => phone.video.push('pause'),
    seek: (at: number) => phone.video.push(`seek ${at}`),
    requestFullScreen: () => phone.video.push('fill'),
    exitFullScreen: () => phone.video.push('leave'),
  }),
}

const heard = (listeners: Set<Listener>) => (listener: Listener) =>
  useEffect(() => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }, [listener])

export const useDidShow = heard(phone.shows)
export const useDidHide = heard(phone.hides)
export const useRouter = () => ({ params: phone.params })
export const usePullDownRefresh = noop
export const useShareAppMessage = (card: () => Record<string, unknown>) => {
  phone.share = card
}
export const useShareTimeline = (card: () => Record<string, unknown>) => {
  phone.timeline = card
}
