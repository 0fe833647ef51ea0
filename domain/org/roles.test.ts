import { describe, expect, it } from 'vitest'
import { mayAct, type Role } from './index'

const station = ['ln', 'sy', 'sy-hp', 'sy-hp-3']

describe('what a grant allows', () => {
  it.each<[string, Role, string, Role, string[], boolean]>([
    ['at the place itself', 'liaison', 'sy-hp-3', 'liaison', station, true],
    ['anywhere below', 'liaison', 'sy', 'liaison', station, true],
    ['not beside', 'liaison', 'dl', 'liaison', station, false],
    ['not above', 'liaison', 'sy-hp-3', 'liaison', ['ln', 'sy'], false],
    ['another role', 'judge', 'ln', 'liaison', station, false],
    ['the province covers liaisons', 'provincialAdmin', 'ln', 'liaison', station, true],
    ['a liaison is no admin', 'liaison', 'ln', 'provincialAdmin', station, false],
  ])('%s', (_, role, unit, wanted, path, allowed) => {
    expect(mayAct([{ role, unit }], wanted, path)).toBe(allowed)
  })
})
