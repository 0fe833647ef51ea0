import { describe, expect, it } from 'vitest'
import { nameBeneath } from './name-beneath'

const units = new Map([
  ['u-21', { name: '辽宁省交通运输综合行政执法总队', parent: null }],
  ['u-2101', { name: '沈阳市交通运输综合行政执法队', parent: 'u-21' }],
  ['u-210102', { name: '和平大队', parent: 'u-2101' }],
])

describe('the name beneath a unit’s own', () => {
  it.each([
    ['station', 'u-210102', '沈阳市交通运输综合行政执法队'],
    ['county', 'u-2101', '沈阳市交通运输综合行政执法队'],
    ['city', 'u-21', '辽宁省交通运输综合行政执法总队'],
    ['province', null, ''],
    ['station', 'u-unknown', ''],
  ] as const)('%s below %s', (kind, parent, name) =>
    expect(nameBeneath({ kind, parent }, units)).toBe(name),
  )
})
