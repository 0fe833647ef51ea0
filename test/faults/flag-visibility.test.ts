import { beforeAll, describe, expect, it } from 'vitest'
import { PERIOD_STATES, type PeriodState } from '#domain/honours'
import { BOUND_CAST, CAST, demoOrganisation } from '../../content/demo'
import type { GroupStanding, UnitScore } from '../../server/honours/store'
import { openHouse } from '../builders/cloud'
import { meetLines, NEXT, PERIOD, PROVINCE, RANKED, SQUAD } from '../builders/flags'
import { sdkFor } from '../local-cloud/cloud'

const house = await openHouse()

/** Stands in the evidence of the squad's score, and of no other. */
const MARK = '暗号青松'
/** The squad's total, which no other number is like; 第一中队 is before it. */
const TOTAL = 765_432
const FIRST = 'u-210102-1'
await meetLines(house, 'm-secret', [[FIRST, 1]], '公开的比武')
await meetLines(house, 'm-marked', [[SQUAD, 1]], MARK)

/** Gives the squad its total, wherever scores and standings say one. */
async function markTotals(): Promise<void> {
  const database = sdkFor(house.cloud.url).database()
  for (const { _id } of await house.stored<UnitScore>('flagScores', { unit: SQUAD }))
    await database
      .collection('flagScores')
      .doc(_id)
      .update({ data: { total: TOTAL } })
  const standings = await house.stored<GroupStanding>('flagStandings', { group: 'station' })
  for (const { _id, lines } of standings) {
    const order = [...lines].sort((a, b) => Number(b.unit === FIRST) - Number(a.unit === FIRST))
    const marked = order.map((line, at) => ({
      ...line,
      rank: at + 1,
      total: line.unit === SQUAD ? TOTAL : line.total,
    }))
    await database
      .collection('flagStandings')
      .doc(_id)
      .update({ data: { lines: marked } })
  }
}

const everybody = BOUND_CAST.map(({ openid }) => openid)
const squad = BOUND_CAST.filter(({ unit }) => unit === SQUAD).map(({ openid }) => openid)
const NOBODY: readonly string[] = []
const ADMIN = [PROVINCE]
type ByState = (state: PeriodState) => readonly string[]

const PUBLIC: readonly PeriodState[] = ['notice', 'awarded']
const whenPublic: ByState = (state) => (PUBLIC.includes(state) ? everybody : NOBODY)
const ownOrPublic: ByState = (state) => (state === 'running' ? squad : whenPublic(state))
const ownWhileRunning: ByState = (state) => (state === 'running' ? squad : NOBODY)
const province: ByState = () => ADMIN
const nobody: ByState = () => NOBODY

/** Every call that could tell of the squad's score: who may read its evidence there, and who its total. */
const CALLS: readonly (readonly [
  path: string,
  input: object,
  evidence: ByState,
  total: ByState,
])[] = [
  ['honours.score', { period: PERIOD, unit: SQUAD }, ownOrPublic, ownOrPublic],
  ['honours.score', { period: PERIOD, unit: FIRST }, nobody, nobody],
  ['honours.score', { period: PERIOD, unit: 'u-210102' }, nobody, nobody],
  ['honours.standing', { period: PERIOD, group: 'station' }, nobody, whenPublic],
  ['honours.standing', { period: PERIOD, group: 'county' }, nobody, nobody],
  ['honours.flag', { group: 'station' }, nobody, ownWhileRunning],
  ['honours.flag', { group: 'county' }, nobody, nobody],
  ['honours.flag', { group: 'city' }, nobody, nobody],
  ['honours.notice', { period: PERIOD }, nobody, nobody],
  ['honours.journey', { group: 'station' }, nobody, nobody],
  ['honours.awards', { year: 2026 }, nobody, nobody],
  ['honours.awardYears', {}, nobody, nobody],
  ['honours.periods', {}, nobody, nobody],
  ['honours.period', { period: PERIOD, group: 'station' }, nobody, province],
  ['honours.scoreInside', { period: PERIOD, unit: SQUAD }, province, province],
  ['inbox.list', {}, nobody, nobody],
  ['org.me', {}, nobody, nobody],
]

describe.each(PERIOD_STATES.map((state) => [state] as const))('a period that is %s', (state) => {
  beforeAll(async () => {
    await NEXT[state](house)
    await markTotals()
  })

  it.each(CALLS)('by %s %o tells nothing to those it is not for', async (path, input, ...who) => {
    const [evidence, total] = who.map((of) => of(state))
    for (const openid of [...everybody, CAST.visitor.openid, 'never-seen', '']) {
      const reply = JSON.stringify(await house.post(openid, { path, input }))
      const said = `${openid} ${path} ${reply.slice(0, 200)}`
      expect(reply.includes(MARK), said).toBe(evidence?.includes(openid))
      expect(reply.includes(String(TOTAL)), said).toBe(total?.includes(openid))
    }
  })

  it('tells of all units the same: a score is one’s own or public', async () => {
    const paths = new Map(demoOrganisation().officers.map(({ _id, path }) => [_id, path]))
    const open = PUBLIC.includes(state)
    for (const { openid, officerId } of BOUND_CAST)
      for (const { _id: unit } of RANKED.filter((_, at) => at % 7 === 0)) {
        const input = { period: PERIOD, unit }
        const { ok } = await house.post(openid, { path: 'honours.score', input })
        const own = state === 'running' && (paths.get(officerId)?.includes(unit) ?? false)
        expect(ok, `${openid} ${unit}`).toBe(open || own)
      }
  })

  it('is moved by nobody but the province', async () => {
    const tries: [string, object][] = [
      ['honours.openPeriod', { period: '2027-q1' }],
      ['honours.closePeriod', { period: PERIOD }],
      [
        'honours.veto',
        { key: 'strange-key', period: PERIOD, unit: SQUAD, kind: 'safety', text: 'x' },
      ],
      ['honours.liftVeto', { veto: 'none', reason: 'x' }],
      ['honours.publishNotice', { period: PERIOD }],
      ['honours.answerObjection', { objection: 'none', verdict: 'upheld', text: 'x' }],
      ['honours.recompute', { period: PERIOD, from: 1, reason: 'x' }],
      ['honours.award', { period: PERIOD }],
    ]
    const [before] = await house.stored('flagPeriods')
    for (const openid of [...everybody, CAST.visitor.openid, ''])
      for (const [path, input] of tries)
        if (openid !== PROVINCE)
          expect((await house.post(openid, { path, input })).ok, `${openid} ${path}`).toBe(false)
    expect((await house.stored('flagPeriods'))[0]).toEqual(before)
    expect(await house.stored('flagVetoes')).toEqual([])
  })
})
