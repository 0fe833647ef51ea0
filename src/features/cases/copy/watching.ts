import { clockOf } from './words'

/** Everything the video of a case says. */
export const watchingCopy = {
  play: '播放',
  pause: '暂停',
  full: '全屏',
  small: '退出全屏',
  seek: '播放进度',
  turned: '转折点，已答',
  waits: '转折点，还没答',
  credited: '看过了，可以随意拖动',
  overMobile: (seconds: number) => `用流量播放，时长 ${clockOf(seconds)}`,
  coming: '正在取视频',
  offline: '没有网络，视频先放着，文字可以接着看。',
  broken: '视频没有放出来，点一下再试。文字都在下面。',
  transcript: '文字稿',
  fold: '收起文字稿',
}
