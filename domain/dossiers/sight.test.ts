import { describe, expect, it } from 'vitest'
import type { Grant } from '../org'
import { fileSightOf, mayReviewAt, type Onlooker, type Sight, sightOf } from './index'

const LN = ['ln']
const SY = ['ln', 'sy']
const HP = ['ln', 'sy', 'hp']
const SQUAD = ['ln', 'sy', 'hp', '3']
const DL = ['ln', 'dl']
const HEPING = { unit: 'hp', path: HP }
const who = (path: readonly string[], ...grants: Grant[]): Onlooker => ({ path, grants })

const LIAISON = who(HP, { role: 'liaison', unit: 'hp' })
const CITY_LIAISON = who(SY, { role: 'liaison', unit: 'sy' })
const OTHER_LIAISON = who(DL, { role: 'liaison', unit: 'dl' })
const ADMIN = who(LN, { role: 'provincialAdmin', unit: 'ln' })
const MEMBER = who(SQUAD)
const CITY_MEMBER = who(SY)
const REVIEWER = who(DL, { role: 'legalReviewer', unit: 'dl' })
const OWN_REVIEWER = who(['ln', 'sy', 'sh'], { role: 'legalReviewer', unit: 'sy' })
const PROVINCE_REVIEWER = who(LN, { role: 'legalReviewer', unit: 'ln' })
const STRANGER = who(DL)

describe('how much of an agency is seen', () => {
  it.each<[string, Onlooker, Sight]>([
    ['its liaison', LIAISON, 'listed'],
    ['the city’s', CITY_LIAISON, 'listed'],
    ['the province', ADMIN, 'listed'],
    ['another city’s liaison', OTHER_LIAISON, 'counts'],
    ['an officer below it', MEMBER, 'drawn'],
    ['an officer above it', CITY_MEMBER, 'counts'],
    ['a reviewer', REVIEWER, 'drawn'],
    ['anybody else', STRANGER, 'counts'],
  ])('%s', (_, somebody, sight) => expect(sightOf(HEPING, somebody)).toBe(sight))
})

describe('how much of a file is seen', () => {
  const listed = { ...HEPING, drawn: false, result: null }
  const drawn = { ...HEPING, drawn: true, result: null }
  const reviewed = { ...HEPING, drawn: true, result: {} }
  it.each([
    ['its liaison', LIAISON, ['whole', 'whole', 'whole']],
    ['the province', ADMIN, ['whole', 'whole', 'whole']],
    ['an officer below it', MEMBER, ['nothing', 'whole', 'whole']],
    ['a reviewer', REVIEWER, ['nothing', 'whole', 'whole']],
    ['an officer above it', CITY_MEMBER, ['nothing', 'nothing', 'grade']],
    ['anybody else', STRANGER, ['nothing', 'nothing', 'grade']],
  ])('%s: listed, drawn, reviewed', (_, somebody, seen) =>
    expect([listed, drawn, reviewed].map((file) => fileSightOf(file, somebody))).toEqual(seen),
  )
})

describe('who reviews a file', () => {
  it.each([
    ['a reviewer of another city', REVIEWER, true],
    ['the province', PROVINCE_REVIEWER, true],
    ['one of the same city', OWN_REVIEWER, false],
    ['nobody without the role', STRANGER, false],
    ['no admin without it', ADMIN, false],
  ])('%s', (_, somebody, may) => expect(mayReviewAt(HEPING, somebody, 1)).toBe(may))

  it('keeps the province from its own files', () =>
    expect(mayReviewAt({ path: LN }, PROVINCE_REVIEWER, 1)).toBe(false))
})
