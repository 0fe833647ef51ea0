import { describe, expect, it } from 'vitest'
import { grantsAfterMove } from './grants-after-move'
import type { Grant } from './roles'

const FROM = ['ln', 'sy', 'sy-hp']
const grant = (unit: string): Grant => ({ role: 'liaison', unit })

describe('roles after a transfer', () => {
  it.each([
    ['of the unit that was left', 'sy-hp', ['ln', 'sy', 'sy-sh'], false],
    ['of a city that was left', 'sy', ['ln', 'dl'], false],
    ['of the city, by who stays in it', 'sy', ['ln', 'sy', 'sy-sh'], true],
    ['of the province', 'ln', ['ln', 'dl'], true],
    ['of a place one never served at', 'dl', ['ln', 'sy', 'sy-sh'], true],
  ])('%s', (_, unit, to, stays) => {
    expect(grantsAfterMove([grant(unit)], FROM, to)).toEqual(stays ? [grant(unit)] : [])
  })
})
