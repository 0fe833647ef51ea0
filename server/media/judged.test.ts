import { describe, expect, it } from 'vitest'
import { clip } from '../../test/builders/clips'
import { openHouse } from '../../test/builders/cloud'
import { storedFiles, uploader } from '../../test/builders/media'
import { mediaAreas } from '../../test/builders/media-areas'
import { must } from '../../test/builders/study'

const WANG = 'demo-officer'
const NOW = new Date('2026-11-18T08:00:00+08:00')
const house = await openHouse()
house.cloud.setClock(NOW)
const phone = uploader(house, WANG)
const { addressesOf } = await mediaAreas(house)

const stored = async (id: string): Promise<Buffer> => {
  const [card] = await addressesOf([id], NOW)
  const reply = await fetch(must(must(card).url))
  return Buffer.from(await reply.arrayBuffer())
}

describe('what is put together is judged by its content', () => {
  it.each([
    ['good.mp4', { width: 96, height: 64, seconds: 1.1 }],
    ['upright-silent.mp4', { width: 64, height: 96, seconds: 1 }],
  ])('%s waits for a person', async (name, facts) => {
    const media = await phone.upload(clip(name))
    expect(media).toMatchObject({ state: 'awaitingReview', reason: null, facts })
  })

  it.each([
    ['hevc.mp4', 'HEVC'],
    ['old-codec.mp4', 'OTHER_CODEC'],
    ['mp3-sound.mp4', 'OTHER_SOUND'],
    ['sound-alone.mp4', 'NO_VIDEO'],
    ['fragmented.mp4', 'FRAGMENTED'],
    ['clip.webm', 'WEBM'],
    ['over-ten-minutes.mp4', 'TOO_LONG'],
    ['plain.jpg', 'NOT_A_VIDEO'],
  ])('%s is not usable as a video, for a reason, and nothing of it stays', async (name, reason) => {
    const before = storedFiles(house)
    const media = await phone.upload(clip(name))
    expect(media).toMatchObject({ state: 'unusable', reason, facts: null })
    expect(storedFiles(house)).toBe(before)
    expect(await phone.begin(clip(name))).toEqual(media)
  })

  it('text named .mp4 and half a clip are not usable either', async () => {
    const fake = await phone.upload(Buffer.from('this is no video'))
    expect(fake).toMatchObject({ state: 'unusable', reason: 'NOT_A_VIDEO' })
    const half = await phone.upload(clip('good.mp4').subarray(0, 4000))
    expect(half).toMatchObject({ state: 'unusable', reason: 'TRUNCATED' })
  })

  it('a moving picture is not usable', async () => {
    const media = await phone.upload(clip('moving.webp'), { kind: 'picture' })
    expect(media).toMatchObject({ state: 'unusable', reason: 'MOVING' })
  })
})

describe('what is kept tells neither place nor device', () => {
  it.each(['phone.mp4', 'phone.jpg', 'phone.png', 'phone.webp'])('%s', async (name) => {
    const content = clip(name)
    expect(content.includes('PhoneMaker')).toBe(true)
    const media = await phone.upload(content, { kind: name === 'phone.mp4' ? 'video' : 'picture' })
    const kept = await stored(media.id)
    expect(kept.length).toBeGreaterThan(0)
    for (const word of ['PhoneMaker', 'Shenyang', '41.8057'])
      expect(kept.includes(word)).toBe(false)
  })
})
