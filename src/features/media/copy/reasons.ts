import { type Bounds, bytesAtMost, type Kind, type Reason } from '#domain/media'
import { mostMegabytes, mostMinutes } from './amounts'

const SHORTER = '剪短一些，或分成几段传。'
const SMALLER = '剪短、压缩一些再传。'
const SAVED_AS_MP4 = '已经录好的，可以用剪辑软件导出成 MP4（H.264）再传。'

/** Why something can't be taken, and what to do about it. */
const sentences: Readonly<Record<Reason, string>> = {
  NOT_A_VIDEO: '这不是能放的视频。换一个手机拍的视频，或导出成 MP4（H.264）再传。',
  WEBM: `这是 WebM 视频，有的手机放不了。用手机相机录就可以，${SAVED_AS_MP4}`,
  HEVC: `这个视频是 H.265（HEVC），有的手机放不了。手机相机设置里选“兼容性最好”或“H.264”再录。${SAVED_AS_MP4}`,
  OTHER_CODEC: `这个视频的编码有的手机放不了。用手机相机录成 H.264，${SAVED_AS_MP4}`,
  OTHER_SOUND: '这个视频的声音编码有的手机放不了。导出时声音选 AAC，没有声音也可以。',
  NO_VIDEO: '这个文件里只有声音，没有画面。换一个视频。',
  FRAGMENTED: '这个视频是分段录的，有的手机放不了。用剪辑软件打开，重新导出成 MP4（H.264）再传。',
  UNFINISHED: '这个视频没有录完整，打不开。在手机上能放的话，用剪辑软件重新导出再传。',
  TOO_LONG: `视频太长。${SHORTER}`,
  NOT_A_PICTURE: '这不是能用的图片。JPEG、PNG、WebP 都可以。',
  HEIC: '这是 HEIC 图片，有的手机打不开。手机相机设置里选“兼容性最好”再拍，或截屏存一张再传。',
  MOVING: '会动的图片看不全。换一张不动的。',
  TOO_MANY_PIXELS: '这张图片的像素太多，手机打不开。缩小一些，或截屏存一张再传。',
  TRUNCATED: '这个文件不完整，后面缺了一段。回到原来的地方重新存一次再传。',
  DAMAGED: '这个文件坏了，打不开。换一个再传。',
  TOO_LARGE: `这个文件太大。${SMALLER}`,
  RISKY: '内容检测没有通过，不能用。换一个。',
  REJECTED: '人工审看没有通过，不能用。换一个。',
}

/** That a file is too large, with how large it may be. */
export const tooLarge = (bytes: number): string =>
  `这个文件太大，最多 ${mostMegabytes(bytes)}。${SMALLER}`

const tooLong = (seconds: number): string => `视频太长，最长 ${mostMinutes(seconds)}。${SHORTER}`

/** Why something can't be taken, and what to do about it; with the bound it is beyond, where that is known. */
export function whyNot(reason: Reason, kind: Kind, bounds: Bounds | undefined): string {
  if (bounds && reason === 'TOO_LONG') return tooLong(bounds.videoSecondsAtMost)
  if (bounds && reason === 'TOO_LARGE') return tooLarge(bytesAtMost(kind, bounds))
  return sentences[reason]
}
