import { describe, expect, it } from 'vitest'
import type { Input } from '#contract/index'
import { openHouse } from '../../test/builders/cloud'
import { examDraft } from '../../test/builders/held-exam'
import {
  answersTo,
  HOUR,
  LEADER,
  MINUTE,
  minute,
  OPENS,
  sit,
  standAt,
  WANG,
} from '../../test/builders/sit'

// One instance, so that warm and cold can be told apart.
const house = await openHouse({ workers: 1 })
const ORGANISER = 'demo-organiser'
const JUDGE = 'demo-judge'
const YEAR = { from: '2026-01-01', until: '2026-12-31' } as const
type Season = Input<'contest', 'season'>
const seasonOf = (key: string, over: Partial<Season> = {}): Season => ({
  season: null,
  key: `season-${key}`,
  place: 'u-21',
  title: '学法竞赛季',
  ...YEAR,
  ...over,
})
const NOW = OPENS - HOUR
standAt(house, NOW)
await house.ask('demo-provincial-admin', 'org.grant', {
  officer: 'o-judge',
  role: 'organiser',
  unit: 'u-2102',
  reason: '组织竞赛',
})
const { season } = await house.ask(ORGANISER, 'contest.season', seasonOf('main'))

/** Publishes a round for the first officer's squad that opens at a moment and lasts two hours. */
async function round(
  key: string,
  opensAt: number,
  over: { freezeAt?: number | null; season?: string } = {},
) {
  standAt(house, opensAt - HOUR)
  const { sitting } = await house.ask(ORGANISER, 'contest.draft', {
    ...examDraft(key, { opensAt, closesAt: opensAt + 2 * HOUR }),
    own: {
      season: over.season ?? season,
      tieBreak: 'time',
      freezeAt: over.freezeAt ?? null,
      revealAt: null,
    },
  })
  await house.ask(ORGANISER, 'exam.publish', { sitting, from: 1 })
  await minute(house)
  standAt(house, opensAt)
  return sitting
}
async function handIn(openid: string, sitting: string, right: number) {
  const paper = await sit(house, openid, sitting)
  const { attempt } = paper
  await house.ask(openid, 'exam.submit', { attempt, phone: 1, answers: answersTo(paper, right) })
}

describe('a season', () => {
  it('is opened once for one key, and may get another name', async () => {
    const open = () => house.ask(ORGANISER, 'contest.season', seasonOf('twice'))
    const [one, two] = await Promise.all([open(), open()])
    expect(two).toEqual(one)
    expect(one).toEqual({
      season: 's-season-twice',
      board: 's-season-twice',
      title: '学法竞赛季',
      ...YEAR,
    })
    const renamed = await house.ask(ORGANISER, 'contest.season', {
      ...seasonOf('twice'),
      season: one.season,
      title: '冬季赛',
    })
    expect(renamed).toMatchObject({ season: one.season, title: '冬季赛' })
    expect(await house.stored('boards', { _id: one.season })).toMatchObject([
      { title: '冬季赛', tieBreak: 'none' },
    ])
  })

  it.each([
    [
      'ends before it begins',
      ORGANISER,
      { from: '2026-12-31', until: '2026-01-01' },
      'ENDS_BEFORE_IT_BEGINS',
    ],
    ['is nobody’s', ORGANISER, { season: 's-none' }, 'SEASON_NOT_FOUND'],
    ['is another place’s', JUDGE, {}, 'OUT_OF_PLACE'],
    ['would be taken to one’s own place', JUDGE, { season, place: 'u-2102' }, 'OUT_OF_PLACE'],
  ])('that %s is refused', async (_, who, over, code) => {
    expect(
      await house.refused(who, 'contest.season', seasonOf('refused', over as Partial<Season>)),
    ).toEqual({ code })
  })

  it('is listed to its own organisers, and no other may put rounds into it', async () => {
    const { season: dalian } = await house.ask(
      JUDGE,
      'contest.season',
      seasonOf('dalian', { place: 'u-2102' }),
    )
    expect(
      (await house.ask(JUDGE, 'contest.seasons', {})).seasons.map((one) => one.season),
    ).toEqual([dalian])
    const all = await house.ask(ORGANISER, 'contest.seasons', {})
    expect(all.seasons.map((one) => one.season)).toEqual(expect.arrayContaining([season, dalian]))
    const own = { tieBreak: 'none' as const, freezeAt: null, revealAt: null }
    const draft = { ...examDraft('foreign-1'), place: 'u-2102' }
    expect(
      await house.refused(JUDGE, 'contest.draft', { ...draft, own: { ...own, season } }),
    ).toEqual({ code: 'OUT_OF_PLACE' })
    expect(
      await house.refused(JUDGE, 'contest.draft', { ...draft, own: { ...own, season: 's-none' } }),
    ).toEqual({ code: 'SEASON_NOT_FOUND' })
    expect(
      await house.ask(JUDGE, 'contest.draft', { ...draft, own: { ...own, season: dalian } }),
    ).toMatchObject({ kind: 'round', round: { season: dalian } })
  })

  it('takes no round whose seconds don’t fit into a board', async () => {
    const { terms } = examDraft('packing-1')
    const parts = terms.blueprint.parts.map((part) => ({ ...part, points: 100 }))
    const draft = examDraft('packing-1', {
      minutes: 120,
      blueprint: { ...terms.blueprint, parts },
      opensAt: OPENS + 24 * HOUR,
      closesAt: OPENS + 27 * HOUR,
    })
    const own = { season, freezeAt: null, revealAt: null }
    const timed = await house.ask(ORGANISER, 'contest.draft', {
      ...draft,
      own: { ...own, tieBreak: 'time' },
    })
    expect(timed.flaws).toEqual([{ field: 'packing', code: 'DOES_NOT_FIT' }])
    const shared = { ...draft, key: 'packing-02', own: { ...own, tieBreak: 'none' as const } }
    expect((await house.ask(ORGANISER, 'contest.draft', shared)).flaws).toEqual([])
  })
})

describe('the contest page', () => {
  it('shows a round coming, running and over, with one’s place in it', async () => {
    const sitting = await round('home-0001', OPENS)
    standAt(house, OPENS - 10 * MINUTE)
    const coming = await house.ask(WANG, 'contest.home', {})
    expect(coming).toMatchObject({ season: { season }, running: [], past: [] })
    expect(coming.coming).toMatchObject([
      { sitting, state: 'coming', board: sitting, fullMarks: 30, tieBreak: 'time' },
    ])
    standAt(house, OPENS)
    expect((await house.ask(WANG, 'contest.home', {})).running).toMatchObject([
      { sitting, state: 'open' },
    ])
    await handIn(WANG, sitting, 4)
    await handIn(LEADER, sitting, 6)
    await minute(house)
    standAt(house, OPENS + 2 * HOUR + 10 * MINUTE)
    await minute(house)
    const over = await house.ask(WANG, 'contest.home', {})
    expect(over).toMatchObject({ running: [], coming: [] })
    expect(over.past).toMatchObject([
      {
        round: { sitting, state: 'closed', attempts: [{ points: 20 }] },
        standing: { right: 4, points: 20, rank: 2 },
      },
    ])
    expect((await house.ask(LEADER, 'contest.home', {})).past).toMatchObject([
      { standing: { points: 30, rank: 1 } },
    ])
    const { mine } = await house.ask(WANG, 'boards.persons', { board: sitting })
    expect(mine?.rows.find((row) => row.mine)?.rank).toBe(2)
  })

  it('is billed for eight at most, the call among them', async () => {
    expect(await house.bill(() => house.ask(WANG, 'contest.home', {}))).toBeLessThanOrEqual(8)
  })

  it('is not told of rounds of another place', async () => {
    const { running, coming, past } = await house.ask(JUDGE, 'contest.home', {})
    expect([running, coming, past]).toEqual([[], [], []])
  })

  it('keeps a score back that came after the freeze', async () => {
    const opensAt = OPENS + 24 * HOUR
    const sitting = await round('frozen-01', opensAt, { freezeAt: opensAt + HOUR })
    standAt(house, opensAt + HOUR + MINUTE)
    await handIn(WANG, sitting, 6)
    await minute(house)
    standAt(house, opensAt + 2 * HOUR + 10 * MINUTE)
    await minute(house)
    const { past } = await house.ask(WANG, 'contest.home', {})
    expect(past).toMatchObject([
      { round: { sitting, attempts: [{ points: null }] }, standing: null },
    ])
  })
})

describe('rounds that are over', () => {
  it('come page by page, newest first, those taken back among them', async () => {
    const day = 24 * HOUR
    const all: string[] = []
    for (let nth = 2; nth < 9; nth += 1) all.push(await round(`past-000${nth}`, OPENS + nth * day))
    const last = all.at(-1) ?? ''
    await house.ask(ORGANISER, 'exam.withdraw', { sitting: last, reason: '设备故障' })
    standAt(house, OPENS + 10 * day)
    const first = await house.ask(WANG, 'contest.past', {})
    expect(first.rounds.map(({ round: { sitting } }) => sitting)).toEqual(
      all.toReversed().slice(0, 6),
    )
    expect(first.rounds[0]).toMatchObject({ round: { state: 'withdrawn' }, standing: null })
    const second = await house.ask(WANG, 'contest.past', { before: first.next ?? 0 })
    expect(second.rounds.map(({ round: { sitting } }) => sitting)).toEqual([
      all[0],
      'c-test-frozen-01',
      'c-test-home-0001',
    ])
    expect(second.next).toBeNull()
  })
})
