import { describe, expect, it } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import { CAST } from '../../content/demo'
import { openHouse } from '../../test/builders/cloud'
import {
  caseLines,
  HEPING,
  meetLines,
  minutes,
  NOTICE_OVER,
  OVER,
  PERIOD,
  PROVINCE,
  periodOf,
  RANKED,
  SHENYANG,
  SQUAD,
  scoreOf,
  standingOf,
  taken,
  WANG,
  WITHIN,
} from '../../test/builders/flags'
import type { InputOf } from '../../test/builders/paths'
import type { FlagVeto, Objection, UnitScore } from './store'

const house = await openHouse()
const ask = house.ask
const desk = () => ask(PROVINCE, 'honours.periods', {})
const line = async () => (await desk()).periods[0]
const acts = async (act: string) => (await house.stored('audit', { act })).length

// The squad's branch published two cases and shared one; one of them was withdrawn since. 和平 came second of three.
await caseLines(house, [
  [SQUAD, 'c-1', 'case.published'],
  [SQUAD, 'c-1', 'case.shared'],
  [SQUAD, 'c-2', 'case.published'],
])
const LATER = { day: '2026-11-12', at: Date.parse('2026-11-12T09:00:00+08:00') }
await caseLines(house, [[SQUAD, 'c-2', 'case.withdrawn']], LATER)
await meetLines(house, 'm-1', [
  ['u-210103', 1],
  [HEPING, 2],
  ['u-210104', 3],
])

describe('a period that runs', () => {
  it('is opened in its turn, once, and one at a time', async () => {
    house.at(WITHIN)
    expect(await desk()).toMatchObject({ next: PERIOD, periods: [] })
    const early = await house.refused(PROVINCE, 'honours.openPeriod', { period: '2027-q1' })
    expect(early.code).toBe('NOT_NEXT')
    const open = () => ask(PROVINCE, 'honours.openPeriod', { period: PERIOD })
    const desks = await Promise.all([open(), open(), open()])
    for (const { periods, next } of desks) {
      expect(next).toBeNull()
      expect(periods).toMatchObject([
        { period: PERIOD, state: 'running', from: '2026-10-01', until: '2026-12-31' },
      ])
    }
    expect(await acts('openPeriod')).toBe(1)
    const other = await house.refused(PROVINCE, 'honours.openPeriod', { period: '2027-q1' })
    expect(other.code).toBe('ONE_RUNS')
  })

  it('is previewed by the timer: evidence counts for the unit and those above it', async () => {
    await minutes(house)
    const score = await scoreOf(house, SQUAD, 0)
    const measured = Object.fromEntries(score.indicators.map((each) => [each.indicator, each]))
    expect(measured['cases-published']).toMatchObject({ part: 1, points: 200 })
    expect(measured['cases-shared']).toMatchObject({ part: 1, points: 400 })
    expect(measured['meet-standing']).toMatchObject({ points: null })
    const above = await scoreOf(house, HEPING, 0)
    expect(above.indicators.find(({ indicator }) => indicator === 'meet-standing')).toMatchObject({
      ...{ part: 2, whole: 3, points: 467 },
      evidence: [{ id: 'meet:m-1', place: 2 }],
    })
    expect((await scoreOf(house, SHENYANG, 0)).earned).toBe(600)
    expect(await house.stored('flagScores')).toHaveLength(RANKED.length)
  })

  it('shows an officer who is first, their own unit and what would change it', async () => {
    const { running: now, holder } = await ask(WANG, 'honours.flag', { group: 'station' })
    expect(holder).toBeNull()
    expect(now).toMatchObject({
      period: PERIOD,
      until: '2026-12-31',
      first: { unit: SQUAD, total: 3000 },
      mine: { unit: SQUAD, rank: 1, of: 27, total: 3000, vetoed: false },
    })
    expect(now?.mine?.chances[0]).toMatchObject({
      ...{ source: 'cases.shared', how: 'oneMore', count: 1, gain: 2000 },
    })
    const score = await ask(WANG, 'honours.score', { period: PERIOD, unit: SQUAD })
    expect(score).toMatchObject({ version: 0, state: 'running', rank: 1, total: 3000 })
    const [evidence] = score.sections.flatMap(({ indicators }) => indicators[0]?.evidence ?? [])
    expect(evidence).toMatchObject({ proof: 'case', of: 'c-1' })
  })

  it('takes in later evidence when its preview is ten minutes old, and not before', async () => {
    await caseLines(house, [[SQUAD, 'c-3', 'case.shared']])
    const total = async () => (await scoreOf(house, SQUAD, 0)).total
    house.at('2026-11-18T08:09:00+08:00')
    await minutes(house, 2)
    expect(await total()).toBe(3000)
    house.at('2026-11-18T08:11:00+08:00')
    await minutes(house, 1)
    expect(await total()).toBe(5000)
    const { running: now } = await ask(WANG, 'honours.flag', { group: 'station' })
    expect(now?.asOf).toBeGreaterThanOrEqual(Date.parse('2026-11-18T08:11:00+08:00'))
  })

  it('is not closed before its days are over', async () => {
    const refused = await house.refused(PROVINCE, 'honours.closePeriod', { period: PERIOD })
    expect(refused.code).toBe('NOT_OVER')
    house.at('2026-12-31T23:59:00+08:00')
    const last = await house.refused(PROVINCE, 'honours.closePeriod', { period: PERIOD })
    expect(last.code).toBe('NOT_OVER')
  })
})

describe('closing it', () => {
  it('is one act; the timer takes the snapshot in portions', async () => {
    house.at(OVER)
    const close = () => ask(PROVINCE, 'honours.closePeriod', { period: PERIOD })
    await Promise.all([close(), close()])
    expect(await acts('closePeriod')).toBe(1)
    expect(await line()).toMatchObject({ state: 'closing', scored: 0, units: RANKED.length })
    await minutes(house, 1)
    expect(await line()).toMatchObject({ state: 'closing', scored: 60 })
    await taken(house)
    expect(await line()).toMatchObject({ state: 'checking', version: 1, scored: RANKED.length })
    expect(await house.stored('flagScores', { version: 0 })).toEqual([])
    expect(await house.stored('flagStandings', { version: 0 })).toEqual([])
    expect(await close()).toMatchObject({ periods: [{ state: 'checking' }] })
  })

  it('writes what does not change any more when evidence does', async () => {
    const before = await house.stored<UnitScore>('flagScores')
    await caseLines(house, [[SQUAD, 'c-4', 'case.shared']])
    await minutes(house, 2)
    expect(await house.stored('flagScores')).toEqual(before)
  })
})

const barred = (key: string, change: object = {}) => ({
  ...{ key: `veto-key-${key}`, period: PERIOD, unit: SQUAD, kind: 'integrity', text: '处分决定书' },
  ...change,
})

describe('a veto before the notice', () => {
  it('changes the checked standing at once, and is one for one key', async () => {
    const { id } = await ask(PROVINCE, 'honours.veto', barred('1'))
    expect(await ask(PROVINCE, 'honours.veto', barred('1'))).toEqual({ id })
    const other = await house.refused(PROVINCE, 'honours.veto', barred('1', { text: '另一份' }))
    expect(other.code).toBe('SAME_KEY_OTHER_CONTENT')
    const { rows, vetoes } = await ask(PROVINCE, 'honours.period', {
      ...{ period: PERIOD, group: 'station' },
    })
    expect(rows.find(({ unit }) => unit === SQUAD)).toMatchObject({ rank: null, vetoed: true })
    expect(rows[0]).toMatchObject({ rank: 1 })
    expect(vetoes).toMatchObject([{ id, unit: SQUAD, kindName: '廉洁纪律', text: '处分决定书' }])
    expect((await scoreOf(house, SQUAD)).vetoes).toMatchObject([{ id, kind: 'integrity' }])
    expect(await acts('vetoUnit')).toBe(1)
  })

  it('is lifted with a reason and stays on record', async () => {
    const [veto] = await house.stored<FlagVeto>('flagVetoes')
    const lift = (reason: string) => ({ veto: veto?._id ?? '', reason })
    await ask(PROVINCE, 'honours.liftVeto', lift('决定撤销'))
    await ask(PROVINCE, 'honours.liftVeto', lift('决定撤销'))
    expect((await house.refused(PROVINCE, 'honours.liftVeto', lift('另一个'))).code).toBe(
      'VETO_NOT_FOUND',
    )
    expect((await standingOf(house, 'station')).lines[0]).toMatchObject({ unit: SQUAD, rank: 1 })
    expect((await scoreOf(house, SQUAD)).vetoes).toEqual([])
    const [kept] = await house.stored<FlagVeto>('flagVetoes')
    expect(kept?.lifted).toMatchObject({ reason: '决定撤销' })
    expect(await acts('liftVeto')).toBe(1)
  })

  it('is against a unit there is, by a kind there is', async () => {
    for (const change of [{ unit: 'u-none' }, { kind: 'none' }, { unit: 'u-21' }]) {
      const { code } = await house.refused(PROVINCE, 'honours.veto', barred('2', change))
      expect(code).toBe('UNIT_NOT_FOUND')
    }
  })
})

const objection = (key: string, change: object = {}) => ({
  ...{ key: `objection-${key}`, period: PERIOD, unit: HEPING, indicator: 'cases-shared' },
  ...{ text: '少算了一篇案例', ...change },
})

describe('the public notice', () => {
  it('shows everybody what was checked, and until when', async () => {
    const early = await house.refused(WANG, 'honours.object', objection('early'))
    expect(early.code).toBe('NOT_PUBLIC')
    await ask(PROVINCE, 'honours.publishNotice', { period: PERIOD })
    await ask(PROVINCE, 'honours.publishNotice', { period: PERIOD })
    expect(await acts('publishNotice')).toBe(1)
    const { notice } = await ask(WANG, 'honours.flag', { group: 'city' })
    expect(notice).toEqual({ period: PERIOD, until: '2027-01-11' })
    const { rows } = await ask(WANG, 'honours.standing', { period: PERIOD, group: 'station' })
    expect(rows).toHaveLength(27)
    expect(rows[0]).toMatchObject({ unit: SQUAD, rank: 1, mine: true, toldBy: null })
    expect(rows[2]?.toldBy).toBe('抽签')
    expect(await ask(WANG, 'honours.notice', { period: PERIOD })).toMatchObject({
      ...{ from: '2027-01-04', until: '2027-01-11', isOpen: true, version: 1 },
      ...{ changes: [], objections: [] },
    })
  })

  it('takes an objection once under its key, five of one person at most', async () => {
    const raised = await ask(WANG, 'honours.object', objection('1'))
    expect(await ask(WANG, 'honours.object', objection('1'))).toEqual(raised)
    const other = await house.refused(WANG, 'honours.object', objection('1', { text: '别的' }))
    expect(other.code).toBe('SAME_KEY_OTHER_CONTENT')
    for (const change of [{ unit: 'u-none' }, { indicator: 'none' }]) {
      const { code } = await house.refused(WANG, 'honours.object', objection('2', change))
      expect(code).toBe('UNIT_NOT_FOUND')
    }
    const risky = await house.refused(
      WANG,
      'honours.object',
      objection('3', { text: '一起去赌博' }),
    )
    expect(risky.code).toBe('NOT_FIT')
    for (const key of ['4', '5', '6', '7']) await ask(WANG, 'honours.object', objection(key))
    expect((await house.refused(WANG, 'honours.object', objection('8'))).code).toBe('TOO_MANY')
  })

  it('shows an objection to its author, to others once it is answered, and never who raised it', async () => {
    const seenBy = async (openid: string) =>
      (await ask(openid, 'honours.notice', { period: PERIOD })).objections
    expect(await seenBy(CAST.judge.openid)).toEqual([])
    expect(await seenBy(WANG)).toHaveLength(5)
    const all = await house.stored<Objection>('flagObjections')
    for (const { _id } of all) {
      const answer = { objection: _id, verdict: 'refused', text: '依据齐全' } as const
      const { at } = await ask(PROVINCE, 'honours.answerObjection', answer)
      expect(await ask(PROVINCE, 'honours.answerObjection', answer)).toEqual({ at })
      const late = { ...answer, text: '另一种答复' }
      expect((await house.refused(PROVINCE, 'honours.answerObjection', late)).code).toBe(
        'ALREADY_ANSWERED',
      )
    }
    const seen = await seenBy(CAST.judge.openid)
    expect(seen).toHaveLength(5)
    expect(seen[0]).toMatchObject({ indicatorName: '全省采用', answer: { verdict: 'refused' } })
    expect(JSON.stringify(seen)).not.toContain('o-officer')
    const { messages } = await ask(WANG, 'inbox.list', {})
    expect(messages.filter(({ kind }) => kind === 'objectionAnswered')).toHaveLength(5)
    expect(messages[0]?.about).toMatchObject({ period: PERIOD, title: '2026年第四季度流动红旗' })
    expect(await acts('answerObjection')).toBe(5)
  })

  it('is not ended early', async () => {
    expect(await house.refused(PROVINCE, 'honours.award', { period: PERIOD })).toEqual({
      ...{ code: 'NOTICE_RUNS', data: { until: '2027-01-11' } },
    })
  })
})

describe('another version', () => {
  it('takes in what was found since, says what it changed, and is published anew', async () => {
    const again = { period: PERIOD, from: 1, reason: '漏了一篇案例' }
    await ask(PROVINCE, 'honours.recompute', again)
    await ask(PROVINCE, 'honours.recompute', again)
    expect(
      (await house.refused(WANG, 'honours.standing', { period: PERIOD, group: 'city' })).code,
    ).toBe('NOT_PUBLIC')
    await taken(house)
    await ask(PROVINCE, 'honours.recompute', again)
    expect(await periodOf(house)).toMatchObject({ state: 'checking', version: 2 })
    expect(await acts('recomputeFlags')).toBe(1)
    const stale = await house.refused(PROVINCE, 'honours.recompute', { ...again, reason: '又一次' })
    expect(stale.code).toBe('OTHER_STATE')
    await ask(PROVINCE, 'honours.publishNotice', { period: PERIOD })
    const { changes, version } = await ask(WANG, 'honours.notice', { period: PERIOD })
    expect(version).toBe(2)
    expect(changes).toMatchObject([{ version: 2, reason: '漏了一篇案例', units: [{}, {}, {}] }])
    const squad = changes[0]?.units.find(({ unit }) => unit === SQUAD)
    expect(squad).toMatchObject({ before: 5000, after: 7000 })
    expect((await scoreOf(house, SQUAD, 1)).total).toBe(5000)
  })

  it('follows a veto during the notice; doing it again moves nothing', async () => {
    const vetoed = barred('late', { unit: HEPING, kind: 'safety' })
    await ask(PROVINCE, 'honours.veto', vetoed)
    expect(await periodOf(house)).toMatchObject({ state: 'closing', version: 2 })
    const meanwhile = await house.refused(PROVINCE, 'honours.veto', barred('meanwhile'))
    expect(meanwhile).toEqual({ code: 'OTHER_STATE', data: { state: 'closing' } })
    await taken(house)
    await ask(PROVINCE, 'honours.publishNotice', { period: PERIOD })
    await ask(PROVINCE, 'honours.veto', vetoed)
    expect(await periodOf(house)).toMatchObject({ state: 'notice', version: 3 })
    const { changes } = await ask(WANG, 'honours.notice', { period: PERIOD })
    expect(changes.at(-1)).toMatchObject({ units: [{ unit: HEPING, after: null }] })
  })
})

describe('the award', () => {
  it('goes to the first of each group when the notice is over', async () => {
    house.at(NOTICE_OVER)
    await ask(PROVINCE, 'honours.award', { period: PERIOD })
    await ask(PROVINCE, 'honours.award', { period: PERIOD })
    expect(await acts('awardFlags')).toBe(1)
    const { winners, state } = await periodOf(house)
    expect(state).toBe('awarded')
    expect(winners.map(({ group, unit }) => [group, unit])).toEqual([
      ['station', SQUAD],
      ['county', 'u-210103'],
      ['city', SHENYANG],
    ])
    const late = await house.refused(WANG, 'honours.object', objection('late'))
    expect(late.code).toBe('NOTICE_OVER')
    const veto = await house.refused(PROVINCE, 'honours.veto', barred('too-late'))
    expect(veto).toEqual({ code: 'OTHER_STATE', data: { state: 'awarded' } })
  })

  it('is handed over once, not before it was awarded and not ahead of its day', async () => {
    const handed = (
      change: Partial<InputOf<'honours.handOver'>> = {},
    ): InputOf<'honours.handOver'> => ({
      ...{
        period: PERIOD,
        group: 'station',
        day: beijingDay('2027-01-12'),
        place: '沈阳',
        text: '',
        picture: null,
      },
      ...change,
    })
    const refusedWith = async (change: Partial<InputOf<'honours.handOver'>>) =>
      (await house.refused(PROVINCE, 'honours.handOver', handed(change))).code
    expect(await refusedWith({ day: beijingDay('2027-01-11') })).toBe('BEFORE_AWARD')
    expect(await refusedWith({ day: beijingDay('2027-01-13') })).toBe('BEFORE_AWARD')
    expect(await refusedWith({ picture: 'm-none' })).toBe('PICTURE_NOT_READY')
    expect(await refusedWith({ text: '一起去赌博' })).toBe('NOT_FIT')
    await ask(PROVINCE, 'honours.handOver', handed())
    await ask(PROVINCE, 'honours.handOver', handed())
    expect(await refusedWith({ place: '大连' })).toBe('ALREADY_HANDED')
    expect(await acts('handOverFlag')).toBe(1)
    house.at('2027-01-20T08:00:00+08:00')
    const { holder, journey } = await ask(WANG, 'honours.flag', { group: 'station' })
    expect(holder).toMatchObject({ since: '2027-01-12', days: 8, score: { unit: SQUAD, rank: 1 } })
    expect(journey).toMatchObject([{ period: PERIOD, unit: SQUAD, since: '2027-01-12' }])
    const { stops, cities } = await ask(WANG, 'honours.journey', { group: 'station' })
    expect(stops).toMatchObject([{ handover: { place: '沈阳', from: null, picture: null } }])
    expect(cities).toMatchObject([{ unit: SHENYANG, times: 1 }])
  })

  it('lets the next period begin where this one ended', async () => {
    expect((await desk()).next).toBe('2027-q1')
    await ask(PROVINCE, 'honours.openPeriod', { period: '2027-q1' })
    await minutes(house)
    const { running: now, holder } = await ask(WANG, 'honours.flag', { group: 'station' })
    expect(now).toMatchObject({ period: '2027-q1', mine: { total: 0 } })
    expect(holder).toMatchObject({ score: { unit: SQUAD } })
  })
})
