import { describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { ALL, draftOf, publishedCase, withVideo } from '../../test/builders/cases'
import { openHouse } from '../../test/builders/cloud'

const house = await openHouse()
const WANG = CAST.officer.openid
const START = Date.parse('2026-11-18T08:00:00+08:00')
const at = (seconds: number) => house.cloud.setClock(new Date(START + seconds * 1000))

/** A published case with a video of a hundred seconds. */
async function caseWithVideo(): Promise<string> {
  at(0)
  return withVideo(house, await publishedCase(house, { draft: draftOf(), reach: 'province' }))
}

/** One phone that reports what it has played since it opened the page. */
const phone = (id: string, session: string) => {
  let number = 0
  return (seconds: number, spans: [number, number][], position: number, again = false) => {
    at(seconds)
    if (!again) number += 1
    return house.ask(WANG, 'cases.watch', {
      case: id,
      session,
      number,
      spans: spans.map(([from, until]) => [from * 10, until * 10]),
      position: position * 10,
    })
  }
}

describe('watching a case', () => {
  it('is credited by what was played, goes on where it stopped, and is learned at 80 percent', async () => {
    const id = await caseWithVideo()
    const report = phone(id, 'phone-one-1')
    await report(0, [], 0)
    expect(await report(65, [[0, 60]], 60)).toMatchObject({
      seconds: 60,
      resumeAt: 60,
      credited: false,
    })
    at(3600)
    const { goOn } = await house.ask(WANG, 'cases.list', ALL)
    expect(goOn).toMatchObject({ card: { case: id, mine: 'begun' }, resumeAt: 60 })
    const later = phone(id, 'phone-two-2')
    await later(3600, [], 55)
    expect(await later(3625, [[55, 75]], 75)).toMatchObject({ seconds: 75, credited: false })
    expect(await later(3635, [[55, 80]], 80)).toMatchObject({ seconds: 80, credited: true })
    expect(await house.ask(WANG, 'cases.read', { case: id })).toMatchObject({ learned: true })
  })

  it('earns nothing by a forged whole, by seeking to the end, or by double speed', async () => {
    const id = await caseWithVideo()
    const report = phone(id, 'forged-one')
    expect(await report(0, [[0, 100]], 100)).toMatchObject({ seconds: 0, credited: false })
    expect((await report(5, [[0, 100]], 100)).seconds).toBeLessThanOrEqual(5)
    const fast = phone(await caseWithVideo(), 'double-one')
    await fast(0, [], 0)
    expect((await fast(40, [[0, 80]], 80)).seconds).toBeLessThanOrEqual(40)
  })

  it('counts a report once, however often, late and from how many phones it comes', async () => {
    const id = await caseWithVideo()
    const [one, two] = [phone(id, 'phone-one-1'), phone(id, 'phone-two-2')]
    await Promise.all([one(0, [], 0), two(0, [], 0)])
    const both = await Promise.all([one(30, [[0, 30]], 30), two(30, [[30, 60]], 60)])
    const credited = Math.max(...both.map(({ seconds }) => seconds))
    // Two phones share the half minute that passed.
    expect(credited).toBeLessThanOrEqual(31)
    expect((await one(30, [[0, 30]], 30, true)).seconds).toBe(credited)
  })

  it('is nothing to report of a case without a video', async () => {
    at(0)
    const id = await publishedCase(house, { draft: draftOf() })
    const input = { case: id, session: 'no-video-1', number: 1, spans: [], position: 0 }
    expect(await house.refused(WANG, 'cases.watch', input)).toEqual({ code: 'NO_VIDEO' })
  })
})
