import { describe, expect, it } from 'vitest'
import { clip } from '../builders/clips'
import { openHouse } from '../builders/cloud'
import { type Cut, openLine } from '../builders/line'
import { beginning, cutInto, storedFiles, uploader } from '../builders/media'

const WANG = 'demo-officer'
const line = await openLine()
// One instance: what is cut is counted from its first operation on.
const house = await openHouse({ workers: 1, environment: line.environment })
line.leadTo(house.cloud.url)
await cutInto(house, 2500)
const phone = uploader(house, WANG)

const BEGUN = Date.parse('2026-11-18T08:00:00+08:00')
const STEPS_MOST = 20
/** Past the lease of an instance that is gone. */
const LATER_MS = 80_000
let moment = BEGUN
const goOn = (by: number) => {
  moment += by
  house.cloud.setClock(new Date(moment))
}
goOn(0)

let uses = 0
const someUse = () => `case-${++uses}`

/** Cuts a call off after each number of operations in turn, until it comes through whole; how many that takes. */
async function cutEverywhere(
  cut: Cut,
  prepare: () => Promise<{ call: () => Promise<boolean>; heal: () => Promise<void> }>,
): Promise<number> {
  for (let steps = 0; steps < STEPS_MOST; steps += 1) {
    const { call, heal } = await prepare()
    line.cutAfter(steps, cut)
    const went = await call()
    const met = line.met()
    line.mend()
    expect(went).toBe(!met)
    await heal()
    if (!met) return steps
  }
  throw new Error('it never came through')
}

const CLIPS = [
  ['a video', 'phone.mp4', 'video', 'awaitingReview'],
  ['a picture', 'phone.jpg', 'picture', 'checking'],
] as const

describe.each<[Cut]>([['before'], ['after']])('a process killed %s it heard', (cut) => {
  it('while an upload begins: it is begun once when it is asked again', async () => {
    const content = clip('phone.mp4')
    const steps = await cutEverywhere(cut, async () => {
      const input = beginning(content, { use: someUse() })
      const call = async () => (await house.post(WANG, { path: 'media.begin', input })).ok
      const heal = async () => {
        const begun = await house.ask(WANG, 'media.begin', input)
        expect(await house.ask(WANG, 'media.begin', input)).toEqual(begun)
      }
      return { call, heal }
    })
    expect(steps).toBeGreaterThan(2)
    const [day] = await house.stored<{ uploads: number }>('mediaDays')
    expect(day?.uploads).toBe(uses)
  })

  it.each(CLIPS)(
    'while %s is put together: it is kept once, and nothing else stays',
    async (_, name, kind, state) => {
      const content = clip(name)
      const steps = await cutEverywhere(cut, async () => {
        const before = storedFiles(house)
        const begun = await phone.begin(content, { kind, use: someUse() })
        for (let slice = 0; slice * begun.sliceBytes < content.length; slice += 1)
          await phone.send(begun, content, slice)
        const finish = { path: 'media.finish', input: { media: begun.id } }
        const call = async () => (await house.post(WANG, finish)).ok
        const heal = async () => {
          goOn(LATER_MS)
          expect(await phone.finish(begun)).toMatchObject({ state })
          expect(storedFiles(house)).toBe(before + 1)
        }
        return { call, heal }
      })
      expect(steps).toBeGreaterThan(7)
    },
  )

  it('while an upload is taken away: the night takes the rest', async () => {
    const steps = await cutEverywhere(cut, async () => {
      const before = storedFiles(house)
      const { id } = await phone.upload(clip('good.mp4'), { use: someUse() })
      const discard = { path: 'media.discard', input: { media: id } }
      const call = async () => (await house.post(WANG, discard)).ok
      const heal = async () => {
        await house.ask(WANG, 'media.discard', { media: id })
        await house.cloud.fireTimer('nightly')
        expect(storedFiles(house)).toBe(before)
        expect(await house.stored('media', { _id: id })).toEqual([])
      }
      return { call, heal }
    })
    expect(steps).toBeGreaterThan(2)
  })
})
