import { describe, expect, it } from 'vitest'
import { captionAt, captionTrack, transcriptOf } from './caption-at'

const captions = [
  { from: 0, until: 4, text: '检测站前来了一辆货车。' },
  { from: 6, until: 9.5, text: '司机看见灯光，放慢了速度。' },
]

describe('captions', () => {
  it.each([
    ['from its beginning', 0, '检测站前来了一辆货车。'],
    ['not at its end', 4, undefined],
    ['nothing in between', 5, undefined],
    ['to the tenth', 9.4, '司机看见灯光，放慢了速度。'],
    ['nothing after the last', 60, undefined],
  ])('%s', (_, at, text) => expect(captionAt(captions, at)).toBe(text))

  it('are read as a whole', () =>
    expect(transcriptOf(captions)).toBe('检测站前来了一辆货车。\n司机看见灯光，放慢了速度。'))

  it('are what a browser takes', () => {
    const [kind, track = ''] = captionTrack(captions).split(',')
    expect(kind).toBe('data:text/vtt;charset=utf-8')
    expect(decodeURIComponent(track)).toBe(
      'WEBVTT\n\n00:00:00.000 --> 00:00:04.000\n检测站前来了一辆货车。\n\n' +
        '00:00:06.000 --> 00:00:09.500\n司机看见灯光，放慢了速度。',
    )
  })
})
