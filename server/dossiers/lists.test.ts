import { describe, expect, it } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import { openHouse } from '../../test/builders/cloud'
import {
  ADMIN,
  DALIAN,
  drawn,
  drawnOf,
  fileOf,
  filesOf,
  HEPING,
  LIAISON,
  listed,
  locked,
  SEED,
  SEED_FROM,
  SHENYANG,
  YEAR,
} from '../../test/builders/dossiers'
import { insertAll } from '../../test/builders/insert'
import type { Dossier } from './store'

const house = await openHouse()
house.at('2026-11-18T08:00:00+08:00')

const refused = (input: object) =>
  house.refused(LIAISON, 'dossiers.list', {
    ...{ year: YEAR, unit: HEPING, files: filesOf(1) },
    ...input,
  })

/** The months before the lists are locked. */
describe('a list', () => {
  it('takes files in, and again changes nothing', async () => {
    expect(await listed(house, filesOf(30))).toEqual({ added: 30, same: 0, listed: 30 })
    expect(await listed(house, filesOf(30))).toEqual({ added: 0, same: 30, listed: 30 })
    expect(await listed(house, filesOf(10, 25))).toEqual({ added: 4, same: 6, listed: 34 })
  })

  it('keeps numbers apart that only look alike, in one agency and in two', async () => {
    const alike = ['沈和交罚[2026]1号', '沈和交罚（2026）1号', '沈和交罚〔2026〕１号']
    const files = alike.map((number) => fileOf(0, { number }))
    expect(await listed(house, files)).toMatchObject({ added: 3 })
    expect(await listed(house, filesOf(2), SHENYANG)).toEqual({ added: 2, same: 0, listed: 2 })
    const ids = (await house.stored<Dossier>('dossiers')).map(({ _id }) => _id)
    expect(new Set(ids).size).toBe(39)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9:@-]{0,79}$/)
  })

  it.each([
    ['another kind', { kind: 'licence' as const }],
    ['another cause', { cause: '擅自超限行驶公路' }],
    ['another day', { closed: beijingDay('2026-03-06') }],
  ])('refuses a known number with %s', async (_, change) => {
    const before = await house.stored('dossiers')
    expect(await refused({ files: [fileOf(90), fileOf(1, change)] })).toEqual({
      code: 'DIFFERENT',
      data: { numbers: ['沈和交罚〔2026〕1号'] },
    })
    expect(await house.stored('dossiers')).toEqual(before)
  })

  it('refuses one number told in two ways at once', async () => {
    const files = [fileOf(91), fileOf(91, { cause: '另一个案由' })]
    expect((await refused({ files })).code).toBe('DIFFERENT')
  })

  it.each<[string, object, string]>([
    [
      'a year that is not its own',
      { files: [fileOf(1, { closed: beijingDay('2025-12-31') })] },
      'NOT_THIS_YEAR',
    ],
    ['a plate in a cause', { files: [fileOf(92, { cause: '辽A12345超限' })] }, 'NAMES_SOMEBODY'],
    [
      'a telephone in a cause',
      { files: [fileOf(92, { cause: '致电13812345678' })] },
      'NAMES_SOMEBODY',
    ],
    ['a plate in a number', { files: [fileOf(92, { number: '辽A12345' })] }, 'NAMES_SOMEBODY'],
    ['a unit of another city', { unit: DALIAN }, 'OUT_OF_PLACE'],
    ['a station', { unit: `${HEPING}-3` }, 'NO_AGENCY'],
    ['no unit at all', { unit: 'none' }, 'OUT_OF_PLACE'],
  ])('refuses %s', async (_, input, code) => expect((await refused(input)).code).toBe(code))

  it('gives a file back that was listed by mistake, once', async () => {
    await listed(house, [fileOf(93)])
    const [file] = await house.stored<Dossier>('dossiers', { number: fileOf(93).number })
    const dossier = file?._id ?? ''
    expect(await house.ask(LIAISON, 'dossiers.unlist', { dossier })).toEqual({ listed: 37 })
    expect((await house.refused(LIAISON, 'dossiers.unlist', { dossier })).code).toBe(
      'DOSSIER_NOT_FOUND',
    )
  })

  it('is counted right when many are sent at once', async () => {
    const parts = [1, 51, 101, 151].map((from) => filesOf(60, from))
    await Promise.all(parts.map((part) => listed(house, part, 'u-210103')))
    const { agencies } = await house.ask(ADMIN, 'dossiers.year', { year: YEAR })
    expect(agencies.find(({ unit }) => unit === 'u-210103')?.listed).toBe(210)
  })

  it('costs at most nine operations, besides the call and who asks', async () => {
    expect(await house.bill(() => listed(house, filesOf(200, 300)))).toBeLessThanOrEqual(11)
  })
})

describe('the draw', () => {
  it('waits for the lock', async () => {
    const input = { year: YEAR, seed: SEED }
    expect((await house.refused(ADMIN, 'dossiers.draw', input)).code).toBe('NOT_LOCKED')
  })

  it('is prepared by a lock that says where the seed will come from', async () => {
    const empty = { year: 2027, seedFrom: SEED_FROM }
    expect((await house.refused(ADMIN, 'dossiers.lock', empty)).code).toBe('NOTHING_LISTED')
    const fingerprint = await locked(house)
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect(await locked(house)).toBe(fingerprint)
    const other = { year: YEAR, seedFrom: '我想好的数字' }
    expect((await house.refused(ADMIN, 'dossiers.lock', other)).code).toBe('ALREADY_LOCKED')
    const shown = await house.ask(LIAISON, 'dossiers.year', { year: YEAR })
    expect(shown).toMatchObject({ state: 'locked', fingerprint, seedFrom: SEED_FROM, seed: null })
  })

  it('has lists nobody changes any more', async () => {
    expect((await refused({})).code).toBe('LISTS_LOCKED')
    const [file] = await house.stored<Dossier>('dossiers', { unit: HEPING })
    const dossier = file?._id ?? ''
    const unlisting = await house.refused(LIAISON, 'dossiers.unlist', { dossier })
    expect(unlisting.code).toBe('LISTS_LOCKED')
  })

  it('draws a tenth of each agency, rounded up, and none of what slipped in past the lock', async () => {
    const [some] = await house.stored<Dossier>('dossiers', { unit: SHENYANG })
    const late = { ...some, _id: 'd2026-late', number: '迟到的', locked: false }
    await insertAll(house.cloud.url, 'dossiers', [late])
    expect(await drawn(house)).toBe(24 + 1 + 21)
    expect(await drawn(house)).toBe(46)
    const { agencies, state, seed } = await house.ask(LIAISON, 'dossiers.year', { year: YEAR })
    const counts = agencies.filter(({ listed: count }) => count > 0)
    expect(counts.map(({ unit, listed: of, drawn: count }) => [unit, of, count])).toEqual([
      [SHENYANG, 2, 1],
      [HEPING, 237, 24],
      ['u-210103', 210, 21],
    ])
    expect([state, seed]).toEqual(['drawn', SEED])
    expect(await house.stored('dossiers', { _id: 'd2026-late' })).toEqual([])
  })

  it('is shown in the order of the lot', async () => {
    const files = await drawnOf(house)
    expect(files.map(({ lot }) => lot)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1))
  })

  it('is drawn with one seed', async () => {
    const other = { year: YEAR, seed: '1' }
    expect((await house.refused(ADMIN, 'dossiers.draw', other)).code).toBe('OTHER_SEED')
    const again = { year: YEAR, seedFrom: SEED_FROM }
    expect((await house.refused(ADMIN, 'dossiers.lock', again)).code).toBe('ALREADY_DRAWN')
  })

  it('stands in the audit log, each act once', async () => {
    const { entries } = await house.ask(ADMIN, 'org.audit', {})
    expect(entries.map(({ act, on, reason }) => [act, on, reason])).toEqual([
      ['drawDossiers', '2026', SEED],
      ['lockDossiers', '2026', SEED_FROM],
    ])
  })
})
