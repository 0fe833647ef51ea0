import { describe, expect, it } from 'vitest'
import { PERIOD_STATES } from './period'
import {
  mayDecideRecord,
  mayReadRecord,
  mayRevokeRecord,
  mayWithdrawRecord,
  RECORD_STATES,
  type RecordReader,
  type RecordStanding,
  type RecordState,
  takesRevocations,
} from './record-review'

const record = (state: RecordState): RecordStanding => ({
  state,
  unit: 'sy-hp',
  path: ['ln', 'sy', 'sy-hp'],
  by: 'author',
})
const someone = (
  _id: string,
  path: readonly string[],
  grants: RecordReader['grants'] = [],
): RecordReader => ({ _id, path, grants })

const author = someone('author', ['ln', 'sy'], [{ role: 'liaison', unit: 'sy' }])
const colleague = someone('colleague', ['ln', 'sy'], [{ role: 'liaison', unit: 'sy' }])
const province = someone('province', ['ln'], [{ role: 'provincialAdmin', unit: 'ln' }])
const elsewhere = someone('elsewhere', ['ln', 'dl'], [{ role: 'liaison', unit: 'dl' }])
const ownOfficer = someone('own', ['ln', 'sy', 'sy-hp', 'sy-hp-3'])
const neighbour = someone('neighbour', ['ln', 'sy', 'sy-sh'])

const EVERY = RECORD_STATES
const COUNTED: readonly RecordState[] = ['confirmed', 'revoked']

describe('a record', () => {
  it.each<[string, RecordReader, boolean]>([
    ['who entered it', author, false],
    ['another liaison of the place', colleague, true],
    ['the province', province, true],
    ['a liaison of another place', elsewhere, false],
    ['an officer of the unit', ownOfficer, false],
  ])('that waits is decided by %s: %s', (_, asker, may) => {
    expect(mayDecideRecord(record('waiting'), asker)).toBe(may)
    expect(mayDecideRecord(record('confirmed'), asker)).toBe(false)
  })

  it.each<[RecordState, boolean]>([
    ['waiting', true],
    ['confirmed', false],
    ['returned', false],
    ['withdrawn', false],
    ['revoked', false],
  ])('that is %s is taken back by who entered it: %s', (state, may) => {
    expect(mayWithdrawRecord(record(state), author)).toBe(may)
    expect(mayWithdrawRecord(record(state), colleague)).toBe(false)
  })

  it.each<[string, RecordReader, readonly RecordState[], readonly RecordState[]]>([
    ['who entered it', author, EVERY, ['waiting']],
    ['who answers for it', colleague, EVERY, ['waiting']],
    ['an officer of the unit', ownOfficer, COUNTED, COUNTED],
    ['a neighbour', neighbour, [], COUNTED],
    ['a liaison of another place', elsewhere, [], COUNTED],
  ])('is read by %s', (_, asker, before, once) => {
    const read = (isPublic: boolean) =>
      RECORD_STATES.filter((state) => mayReadRecord(record(state), asker, isPublic))
    expect(read(false)).toEqual(before)
    expect(read(true)).toEqual(expect.arrayContaining([...once]))
    expect(read(true)).toHaveLength(new Set([...before, ...once]).size)
  })

  it.each<[string, RecordReader, boolean]>([
    ['the province', province, true],
    ['who entered it', author, false],
    ['another liaison of the place', colleague, false],
    ['an officer of the unit', ownOfficer, false],
  ])('that counts is revoked by %s: %s', (_, asker, may) => {
    expect(mayRevokeRecord(record('confirmed'), asker)).toBe(may)
    for (const state of EVERY.filter((one) => one !== 'confirmed'))
      expect(mayRevokeRecord(record(state), asker)).toBe(false)
  })

  it('is revoked until flags are awarded, not while scores are taken', () => {
    expect(PERIOD_STATES.filter(takesRevocations)).toEqual(['running', 'checking', 'notice'])
  })
})
