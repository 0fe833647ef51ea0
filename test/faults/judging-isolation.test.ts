import { describe, expect, it } from 'vitest'
import { contract } from '#contract/index'
import type { Mark } from '#domain/rubric'
import type { SheetFile } from '#server/meets'
import { BOUND_CAST, CAST } from '../../content/demo'
import { openHouse } from '../builders/cloud'
import {
  CHIEF,
  DALIAN,
  DRILL,
  drillSheet,
  ENTRANTS,
  MEET,
  PROVINCE,
  SHENYANG,
  setUpMeet,
} from '../builders/judged-meet'
import { must } from '../builders/study'
import { sdkFor } from '../local-cloud/cloud'

const house = await openHouse()
await setUpMeet(house)
const db = sdkFor(house.cloud.url).database()
const { shenyang, dalian, jinzhou, old } = ENTRANTS

/** A sheet that can be told wherever it appears: its note, and a total no other sheet has. */
const marked = (marker: string, given: number, steps: number): ReturnType<typeof drillSheet> => {
  const dress: Mark = { given: 1000 - steps * 50, met: {}, note: marker }
  return drillSheet(given, { dress })
}
interface Marked {
  readonly openid: string
  readonly marker: string
  readonly total: number
}
const SIGNED: readonly (readonly [Marked, ReturnType<typeof drillSheet>])[] = [
  [{ openid: DALIAN, marker: 'DALIAN-MARK', total: 7250 }, marked('DALIAN-MARK', 900, 1)],
  [{ openid: PROVINCE, marker: 'PROVINCE-MARK', total: 6850 }, marked('PROVINCE-MARK', 850, 2)],
  [{ openid: SHENYANG, marker: 'SHENYANG-MARK', total: 6450 }, marked('SHENYANG-MARK', 800, 3)],
]
const sign = (openid: string, entrant: string, content: unknown, revision = 1) =>
  house.post(openid, { path: 'judging.sign', input: { ...DRILL, entrant, revision, content } })
for (const [{ openid, total }, content] of SIGNED) {
  const reply = await sign(openid, jinzhou, content)
  if (!reply.ok || JSON.stringify(reply.data).indexOf(`"total":${total}`) < 0)
    throw new Error('the stage is not set')
}

const unlocking = { key: 'key-00000000', judge: CAST.judge.officerId, revision: 1, reason: 'x' }
/** Every call of judging, about each entrant, and with other content than was signed. */
const ASKS: readonly (readonly [string, object])[] = [
  ['judging.duties', {}],
  ['judging.duty', DRILL],
  ['judging.panel', DRILL],
  ...Object.values(ENTRANTS).flatMap((entrant) => [
    ['judging.sign', { ...DRILL, entrant, revision: 2, content: drillSheet(700) }] as const,
    ['judging.unlock', { ...DRILL, ...unlocking, entrant, revision: 9 }] as const,
  ]),
  ['inbox.list', {}],
  ['org.me', {}],
  ['org.audit', {}],
]
const repliesTo = async (openid: string): Promise<string> => {
  const replies: string[] = []
  for (const [path, input] of ASKS)
    replies.push(JSON.stringify(await house.post(openid, { path, input })))
  return replies.join('\n')
}
const PEOPLE = [...BOUND_CAST.map(({ openid }) => openid), CAST.visitor.openid, 'never-seen', '']

describe('what others signed', () => {
  it('is asked for by every call of judging', () =>
    expect(
      new Set(ASKS.map(([path]) => path).filter((path) => path.startsWith('judging.'))),
    ).toEqual(new Set(Object.keys(contract.judging).map((name) => `judging.${name}`))))

  it.each(PEOPLE)('is shown to %s only as far as it is their own', async (openid) => {
    const said = await repliesTo(openid)
    for (const [{ openid: judge, marker, total }] of SIGNED) {
      const isOwn = judge === openid
      expect(said.includes(marker), `${marker} to ${openid}`).toBe(isOwn)
      expect(said.includes(`"total":${total}`), `${total} to ${openid}`).toBe(isOwn)
    }
    // No mean, spread or mark of the panel either: the chief's own sheet is not signed yet.
    expect(said).not.toMatch(/"(mean|spread)":\d|"left":"(high|low)"|"outlier":true/)
  })

  it('reaches a chief who has signed their own as totals, and nothing beyond', async () => {
    await sign(CHIEF, jinzhou, drillSheet(900))
    const said = await repliesTo(CHIEF)
    for (const [{ marker, total }] of SIGNED) {
      expect(said).toContain(`"total":${total}`)
      expect(said).not.toContain(marker)
    }
    for (const openid of PEOPLE.filter((one) => one !== CHIEF))
      expect(await repliesTo(openid)).not.toMatch(/"(mean|spread)":\d/)
  })

  it('is hidden again while the chief’s own sheet is unlocked', async () => {
    const id = `${MEET}:drill:final:${jinzhou}:${CAST.organiser.officerId}`
    await db
      .collection('meetSheets')
      .doc(id)
      .update({ data: { state: 'unlocked', revision: 2 } })
    const said = JSON.stringify(await house.post(CHIEF, { path: 'judging.panel', input: DRILL }))
    expect(said).not.toMatch(/"(mean|spread|total)":\d/)
    await db
      .collection('meetSheets')
      .doc(id)
      .update({ data: { state: 'signed', revision: 1 } })
  })
})

describe('their own unit', () => {
  const signs = async (openid: string, entrant: string) => {
    const reply = await sign(openid, entrant, drillSheet(900))
    return reply.ok ? 'signed' : reply.code
  }
  const serves = (officer: string, path: readonly string[]) =>
    db.collection('officers').doc(officer).update({ data: { path } })

  it.each([
    ['the city itself', DALIAN, dalian],
    ['a squad below the judge’s city', SHENYANG, shenyang],
  ])('is refused: %s', async (_, openid, entrant) => {
    expect(await signs(openid, entrant)).toBe('OWN_UNIT')
    const { entrants } = await house.ask(openid, 'judging.duty', DRILL)
    expect(entrants.filter(({ ownUnit }) => ownUnit).map((one) => one.entrant)).toEqual([entrant])
  })

  it('stays their own when a judge moves away after the panel was set', async () => {
    await serves(CAST.judge.officerId, ['u-21', 'u-2103'])
    expect(await signs(DALIAN, dalian)).toBe('OWN_UNIT')
    await serves(CAST.judge.officerId, ['u-21', 'u-2102'])
  })

  it('is also the one a judge has moved to since', async () => {
    await serves(CAST.provincialAdmin.officerId, ['u-21', 'u-2107', 'u-210781'])
    expect(await signs(PROVINCE, old)).toBe('OWN_UNIT')
    await serves(CAST.provincialAdmin.officerId, ['u-21'])
    expect(await signs(PROVINCE, old)).toBe('signed')
  })

  it('leaves no sheet behind', async () => {
    const left = await house.stored<SheetFile>('meetSheets', { event: 'drill' })
    const own = left.filter(({ entrant, judge }) =>
      [`${dalian}:${CAST.judge.officerId}`, `${shenyang}:${CAST.liaison.officerId}`].includes(
        `${entrant}:${judge}`,
      ),
    )
    expect(own).toEqual([])
  })
})

/** A shuffle that is the same each time (Park–Miller). */
function shuffled<T>(of: readonly T[], seed: number): T[] {
  let state = seed
  const all = [...of]
  for (let from = all.length - 1; from > 0; from -= 1) {
    state = (state * 48_271) % 2_147_483_647
    const to = state % (from + 1)
    const [a, b] = [must(all[from]), must(all[to])]
    all[from] = b
    all[to] = a
  }
  return all
}

describe('a thousand deliveries, shuffled and many of them twice', () => {
  it('are counted once each, or refused by name', async () => {
    const signings = [DALIAN, PROVINCE, SHENYANG, CHIEF].flatMap((openid) =>
      Object.values(ENTRANTS).flatMap((entrant) =>
        [700, 750, 800].map((given) => ({ openid, entrant, given })),
      ),
    )
    const deliveries = shuffled(
      Array.from({ length: 1000 }, (_, place) => must(signings[place % signings.length])),
      20_261_118,
    )
    const before = await house.stored<SheetFile>('meetSheets', { event: 'drill' })
    const counted = new Map(before.map(({ _id, total }) => [_id, total]))
    const idOf = (openid: string, entrant: string) => {
      const judge = must(BOUND_CAST.find((one) => one.openid === openid)).officerId
      return `${MEET}:drill:final:${entrant}:${judge}`
    }
    const codes = new Map<string, number>()
    const deliver = async ({ openid, entrant, given }: (typeof signings)[number]) => {
      const reply = await sign(openid, entrant, drillSheet(given))
      const code = reply.ok ? 'signed' : reply.code
      codes.set(code, (codes.get(code) ?? 0) + 1)
      if (!reply.ok) return
      const id = idOf(openid, entrant)
      expect(counted.get(id) ?? given * 8).toBe(given * 8)
      counted.set(id, given * 8)
    }
    for (let from = 0; from < deliveries.length; from += 20)
      await Promise.all(deliveries.slice(from, from + 20).map(deliver))
    const after = await house.stored<SheetFile>('meetSheets', { event: 'drill' })
    expect(new Map(after.map(({ _id, total }) => [_id, total]))).toEqual(counted)
    // Four judges, four entrants, two of them kept apart.
    expect(after).toHaveLength(4 * 4 - 2)
    expect(after.every(({ revision, state }) => revision === 1 && state === 'signed')).toBe(true)
    expect([...codes.keys()].toSorted()).toEqual(['OWN_UNIT', 'SHEET_LOCKED', 'signed'])
  }, 600_000)

  it('that come after an unlocking are refused as old, whatever they say', async () => {
    const input = { ...DRILL, entrant: old, ...unlocking, judge: CAST.judge.officerId }
    await house.ask(CHIEF, 'judging.unlock', input)
    const late = await Promise.all(
      shuffled([700, 750, 800, 850, 900, 950], 7).map((given) =>
        sign(DALIAN, old, drillSheet(given)),
      ),
    )
    expect(new Set(late.map((reply) => (reply.ok ? 'signed' : reply.code)))).toEqual(
      new Set(['OLD_REVISION']),
    )
  })

  it('that come after publication are refused, but for those that say what was signed', async () => {
    const known = { version: 1, publishedAt: 0, appealsUntil: null, held: false }
    const stages = [{ ...known, event: 'drill', stage: 'final', state: 'provisional' }]
    await db.collection('meets').doc(MEET).update({ data: { stages } })
    const before = await house.stored<SheetFile>('meetSheets', { event: 'drill' })
    const replies = await Promise.all(
      [700, 750, 800, 950].map((given) => sign(PROVINCE, shenyang, drillSheet(given))),
    )
    const codes = replies.map((reply) => (reply.ok ? 'signed' : reply.code))
    expect(codes.filter((code) => code === 'signed')).toHaveLength(1)
    expect(codes.filter((code) => code === 'SHEET_LOCKED')).toHaveLength(3)
    expect(await house.stored('meetSheets', { event: 'drill' })).toEqual(before)
  })
})
