import { describe, expect, it } from 'vitest'
import { clip } from '../../test/builders/clips'
import { judge } from './judge'
import { blank } from './mp4/blank'
import { orientationIn } from './picture/exif'
import { readerOf } from './reader'

/** What test/media/make.sh wrote into the files: a place, a town, a maker, a model, a serial number. */
const TELLING = ['41.8057', '123.4315', 'Shenyang', 'PhoneMaker', 'PhoneModel', 'SN12345678']
const told = (content: Buffer): string[] => TELLING.filter((word) => content.includes(word))
/** The same place as EXIF writes it: degrees, minutes and hundredths of seconds, each over its divisor. */
const EXIF_PLACE = Buffer.from([0, 0, 0, 41, 0, 0, 0, 1, 0, 0, 0, 48, 0, 0, 0, 1])

function cleaned(content: Buffer): Buffer {
  const verdict = judge('picture', readerOf(content))
  if (!verdict.fit || !('clean' in verdict)) throw new Error('not taken')
  return Buffer.concat(verdict.clean)
}

function blanked(content: Buffer): Buffer {
  const copy = Buffer.from(content)
  const verdict = judge('video', readerOf(copy))
  if (!verdict.fit || !('needless' in verdict)) throw new Error('not taken')
  blank(copy, verdict.needless)
  return copy
}

const exifIn = (content: Buffer): Buffer => {
  const at = content.indexOf('MM\0*')
  return at === -1 ? Buffer.alloc(0) : content.subarray(at)
}

describe('a picture', () => {
  const toldBefore = {
    'phone.jpg': ['Shenyang', 'PhoneMaker', 'PhoneModel', 'SN12345678', '41.8057', '123.4315'],
    'phone.png': ['Shenyang', 'PhoneMaker'],
    'phone.webp': ['Shenyang', 'PhoneMaker'],
  }
  it.each(Object.entries(toldBefore))(
    '%s tells where and with what it was taken, and then no more',
    (name, words) => {
      const content = clip(name)
      expect(told(content)).toEqual(TELLING.filter((word) => words.includes(word)))
      expect(content.includes(EXIF_PLACE)).toBe(true)
      expect(told(cleaned(content))).toEqual([])
      expect(cleaned(content).includes(EXIF_PLACE)).toBe(false)
    },
  )

  it.each(['phone.jpg', 'phone.png', 'phone.webp'])(
    '%s still stands upright, and says nothing else',
    (name) => {
      const exif = exifIn(cleaned(clip(name)))
      expect(orientationIn(exif)).toBe(6)
      expect(exif.readUInt16BE(8)).toBe(1)
    },
  )

  it('that stood upright anyway says nothing', () => {
    expect(exifIn(cleaned(clip('plain.jpg')))).toHaveLength(0)
  })

  it('keeps its colours: profile and pixels are the same to the byte', () => {
    const before = clip('phone.jpg')
    const after = cleaned(before)
    const profile = before.indexOf('ICC_PROFILE')
    expect(after.includes(before.subarray(profile, profile + 580))).toBe(true)
    const scan = (content: Buffer) =>
      content.subarray(
        content.lastIndexOf(Buffer.from([0xff, 0xda])),
        content.lastIndexOf(Buffer.from([0xff, 0xd9])),
      )
    expect(scan(after)).toEqual(scan(before))
  })

  it('carries no smaller picture and nothing behind its end', () => {
    const before = clip('phone.jpg')
    expect(before.includes('ftypmp42')).toBe(true)
    const after = cleaned(before)
    expect(after.includes('ftypmp42')).toBe(false)
    expect(after.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]))
    const starts = [...after.toString('latin1').matchAll(/\xff\xd8\xff/g)]
    expect(starts).toHaveLength(1)
  })

  it('is taken again as it is when it comes back', () => {
    for (const name of ['phone.jpg', 'phone.png', 'phone.webp']) {
      const once = cleaned(clip(name))
      expect(cleaned(once)).toEqual(once)
    }
  })
})

/** A box with a content, as MP4 writes it. */
const box = (kind: string, content: string): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + content.length)
  head.write(kind, 4)
  return Buffer.concat([head, Buffer.from(content)])
}

describe('a video', () => {
  it('tells where and with what it was taken, and then no more', () => {
    const before = clip('phone.mp4')
    expect(told(before)).toEqual(['41.8057', '123.4315', 'PhoneMaker'])
    expect(told(blanked(before))).toEqual([])
  })

  it.each(['phone.mp4', 'good.mp4', 'quicktime.mov', 'upright-silent.mp4'])(
    '%s keeps its length and every byte of picture and sound in its place',
    (name) => {
      const before = clip(name)
      const after = blanked(before)
      expect(after).toHaveLength(before.length)
      const media = before.indexOf('mdat')
      const length = before.readUInt32BE(media - 4)
      expect(after.subarray(media, media - 4 + length)).toEqual(
        before.subarray(media, media - 4 + length),
      )
      expect(judge('video', readerOf(after))).toMatchObject({ fit: true })
    },
  )

  it.each([
    ['uuid', 'a maker’s box'],
    ['meta', 'tags'],
    ['free', 'what an editor left behind'],
    ['skip', 'a dashboard camera’s log'],
  ])('loses a box of kind %s behind it (%s)', (kind, _) => {
    const content = Buffer.concat([clip('good.mp4'), box(kind, 'Shenyang +41.8057+123.4315/')])
    const after = blanked(content)
    expect(told(after)).toEqual([])
    expect(after.toString('latin1', content.length - 31, content.length - 27)).toBe('free')
  })

  it('loses what lies loose between its samples', () => {
    const good = clip('phone.mp4')
    const media = good.indexOf('mdat')
    // The samples end with the box; so it is made longer, and the index moves along.
    const end = media - 4 + good.readUInt32BE(media - 4)
    const loose = Buffer.from('GPS +41.8057+123.4315/ ')
    const content = Buffer.concat([good.subarray(0, end), loose, good.subarray(end)])
    content.writeUInt32BE(content.readUInt32BE(media - 4) + loose.length, media - 4)
    const after = blanked(content)
    expect(told(after)).toEqual([])
    expect(after.subarray(end, end + loose.length)).toEqual(Buffer.alloc(loose.length))
  })

  it('loses a track that is neither picture nor sound, with its samples', () => {
    const good = clip('good.mp4')
    const content = Buffer.from(good)
    const handler = content.indexOf('soun')
    content.write('meta', handler)
    const after = blanked(content)
    const verdict = judge('video', readerOf(after))
    expect(verdict).toMatchObject({ fit: true, facts: { sound: false } })
    expect(after.toString('latin1').split('trak')).toHaveLength(2)
    const media = after.indexOf('mdat') + 4
    const zeros = after.subarray(media).filter((byte) => byte === 0).length
    const before = good.subarray(media).filter((byte) => byte === 0).length
    expect(zeros - before).toBeGreaterThan(500)
  })
})
