import type { Sentences } from '#cloud'
import { type Bounds, bytesAtMost, type Kind } from '#domain/media'
import { mostMegabytes, mostMinutes, partSpoken, partText, playingTime, sizeText } from './amounts'
import { tooLarge } from './reasons'

export { whyNot } from './reasons'

const what: Readonly<Record<Kind, string>> = { video: '视频', picture: '图片' }

/** Everything an upload (上传) says. */
export const copy = {
  pick: (kind: Kind) => `选${what[kind]}`,
  hint: (kind: Kind) => (kind === 'video' ? 'MP4（H.264）' : 'JPEG、PNG 或 WebP'),
  hintWith: (kind: Kind, bounds: Bounds) => {
    const size = mostMegabytes(bytesAtMost(kind, bounds))
    return kind === 'video'
      ? `MP4（H.264），不超过 ${size}、${mostMinutes(bounds.videoSecondsAtMost)}`
      : `JPEG、PNG 或 WebP，不超过 ${size}`
  },
  place: '保存前会去掉拍摄地点和手机型号。',
  reading: '正在看这个文件',
  sending: '正在上传',
  waiting: '还没传完',
  waitingSay: '没有网络，先停在这里。有信号就接着传，不用重来。',
  allThere: '传完了，还没检测',
  allThereSay: '没有网络，有信号就接着检测，不用再传。',
  staySay: '传完之前先留在这一页。',
  progress: (percent: number) => `${percent}%`,
  amount: partText,
  spoken: (percent: number, sent: number, bytes: number) =>
    `已传${percent}%，${partSpoken(sent, bytes)}`,
  stop: '不传了',
  stopping: '正在拿掉',
  broken: '还没传完',
  brokenSay: (percent: number) => `停在 ${percent}%。再选一次同一个文件，就从这里接着传。`,
  pickAgain: '选同一个文件',
  checking: '已收到，检测中',
  checkingSay: '一般很快，最长半小时。先做别的，结果会留在这里。',
  awaitingReview: '已收到，等人工审看',
  awaitingSay: '审看通过以后才会给别人看。',
  usable: '可以用了',
  unusable: '不能用',
  facts: (
    bytes: number,
    { width, height, seconds }: { width: number; height: number; seconds: number | null },
  ) =>
    [
      ...(seconds === null ? [] : [playingTime(seconds)]),
      `${width}×${height}`,
      sizeText(bytes),
    ].join('，'),
  another: '换一个',
  takeAway: '拿掉',
  unknown: '现在连不上网络，不知道传到哪里了。',
  ask: '再看一次',
  gone: '上次没有传完，放得太久已经清理掉了。重新选一个。',
  cantRead: '这个文件读不出来，再选一次试试。',
  cantPick: '微信没有让我们打开相册或相机。到微信的设置里允许以后再选。',
}

type Begin = Sentences<'media', 'begin'>
type Finish = Sentences<'media', 'finish'>

const BOUND = '先到“学法”里核对一下姓名和证号，再来这里。'
const NOT_FOUND = '这份已经不在了，重新选一个。'
const AGAIN = '传的途中出了差错，再选一次同一个文件。'

/** What each refusal of the area's calls means. */
export const refusals: {
  readonly send: Begin & Finish & Sentences<'media', 'arrived'>
  readonly state: Sentences<'media', 'state'>
  readonly discard: Sentences<'media', 'discard'>
} = {
  send: {
    NOT_BOUND: BOUND,
    TOO_LARGE: ({ bytesAtMost: most }) => tooLarge(most),
    TOO_MUCH_TODAY: '今天传得够多了，明天再传。',
    VIDEO_NOT_FOUND: NOT_FOUND,
    BEING_CLEARED: '刚拿掉的还在清理，过一两分钟再选。',
    MEDIA_NOT_FOUND: NOT_FOUND,
    NO_SUCH_SLICE: AGAIN,
    FOREIGN_FILE: AGAIN,
    SLICES_MISSING: AGAIN,
    WRONG_SIZE: AGAIN,
    OTHER_CONTENT: AGAIN,
  },
  state: { NOT_BOUND: BOUND, MEDIA_NOT_FOUND: NOT_FOUND },
  discard: { NOT_BOUND: BOUND, IN_USE: '已经用上了，要先从用它的地方拿掉。' },
}
