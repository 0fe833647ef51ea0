import { describe, expect, it } from 'vitest'
import { clip } from '../../test/builders/clips'
import { excess, judge, type Kind } from './judge'
import { readerOf } from './reader'

const judged = (kind: Kind, content: Uint8Array) => judge(kind, readerOf(content))
const fitting = (facts: object) => ({ fit: true, facts })
const unfit = (reason: string) => ({ fit: false, reason })

const GOOD = clip('good.mp4')
const until = (name: string) => GOOD.subarray(0, GOOD.indexOf(name) - 4)
const LAST_SAMPLES = GOOD.length - 200

describe('a video is judged by its content', () => {
  it.each([
    ['H.264 and AAC', 'good.mp4', { width: 96, height: 64, seconds: 1.1, sound: true }],
    ['its index at the end, as phones write', 'phone.mp4', { width: 96, height: 64, sound: true }],
    ['held upright, silent', 'upright-silent.mp4', { width: 64, height: 96, sound: false }],
    ['written by QuickTime', 'quicktime.mov', { width: 96, height: 64, sound: true }],
    ['over ten minutes', 'over-ten-minutes.mp4', { seconds: 620 }],
  ])('taken: %s', (_, name, facts) => {
    expect(judged('video', clip(name))).toMatchObject(fitting({ ...facts, format: 'mp4' }))
  })

  it.each([
    ['H.265', clip('hevc.mp4'), 'HEVC'],
    ['another codec', clip('old-codec.mp4'), 'OTHER_CODEC'],
    ['another sound', clip('mp3-sound.mp4'), 'OTHER_SOUND'],
    ['sound alone', clip('sound-alone.mp4'), 'NO_VIDEO'],
    ['in fragments', clip('fragmented.mp4'), 'FRAGMENTED'],
    ['WebM', clip('clip.webm'), 'WEBM'],
    ['text named .mp4', Buffer.from('this is no video'), 'NOT_A_VIDEO'],
    ['a picture', clip('phone.jpg'), 'NOT_A_VIDEO'],
    ['nothing', Buffer.alloc(0), 'NOT_A_VIDEO'],
    ['cut within its samples', GOOD.subarray(0, LAST_SAMPLES), 'TRUNCATED'],
    ['cut within its index', GOOD.subarray(0, 400), 'TRUNCATED'],
    ['cut before its index', clip('phone.mp4').subarray(0, 2000), 'TRUNCATED'],
    ['whole but for its index', until('moov'), 'UNFINISHED'],
    ['whole but for its samples', until('mdat'), 'TRUNCATED'],
  ])('refused: %s', (_, content, reason) => {
    expect(judged('video', content)).toEqual(unfit(reason))
  })
})

describe('a picture is judged by its content', () => {
  it.each([
    ['plain.jpg', { width: 48, height: 32, format: 'jpg' }],
    ['phone.jpg', { width: 32, height: 48, format: 'jpg' }],
    ['phone.png', { width: 32, height: 48, format: 'png' }],
    ['phone.webp', { width: 32, height: 48, format: 'webp' }],
    ['moving.png', { width: 48, height: 32, format: 'png' }],
  ])('taken, and as large as it is shown: %s', (name, facts) => {
    expect(judged('picture', clip(name))).toMatchObject(fitting({ ...facts, seconds: null }))
  })

  it.each([
    ['a moving WebP', clip('moving.webp'), 'MOVING'],
    ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'HEIC'],
    ['a video', GOOD, 'NOT_A_PICTURE'],
    ['GIF', Buffer.from('GIF89a\x01\0\x01\0'), 'NOT_A_PICTURE'],
    ['text named .jpg', Buffer.from('no picture'), 'NOT_A_PICTURE'],
    ['nothing', Buffer.alloc(0), 'NOT_A_PICTURE'],
    ['half a JPEG', clip('phone.jpg').subarray(0, 3000), 'TRUNCATED'],
    ['a JPEG without its end', clip('plain.jpg').subarray(0, 480), 'TRUNCATED'],
    ['half a PNG', clip('phone.png').subarray(0, 600), 'TRUNCATED'],
    ['half a WebP', clip('phone.webp').subarray(0, 300), 'TRUNCATED'],
    ['a JPEG of markers alone', Buffer.from([0xff, 0xd8, 0xff, 0xd9]), 'DAMAGED'],
  ])('refused: %s', (_, content, reason) => {
    expect(judged('picture', content)).toEqual(unfit(reason))
  })
})

const bounds = {
  videoBytesAtMost: 1000,
  pictureBytesAtMost: 100,
  videoSecondsAtMost: 600,
  picturePixelsAtMost: 5000,
}
const video = { width: 1920, height: 1080, seconds: 600, sound: true, format: 'mp4' } as const
const picture = { width: 100, height: 50, seconds: null, sound: false, format: 'jpg' } as const

describe('the plan’s bounds', () => {
  it.each([
    ['a video at both bounds', 'video', 1000, video, undefined],
    ['one byte more', 'video', 1001, video, 'TOO_LARGE'],
    ['a tenth of a second more', 'video', 1000, { ...video, seconds: 600.1 }, 'TOO_LONG'],
    ['a picture at both bounds', 'picture', 100, picture, undefined],
    ['one byte more of it', 'picture', 101, picture, 'TOO_LARGE'],
    ['a row of pixels more', 'picture', 100, { ...picture, height: 51 }, 'TOO_MANY_PIXELS'],
  ] as const)('%s', (_, kind, bytes, facts, reason) => {
    expect(excess(kind, bytes, facts, bounds)).toBe(reason)
  })
})
