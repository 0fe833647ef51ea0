import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { lots } from '../../../test/builders/lot'
import { address } from './address-examples'
import type { Lot } from './draw'
import * as draw from './examples'
import { findSensitive } from './find'
import type { SensitiveKind } from './finding'
import { ordinary, surroundings } from './ordinary-examples'

// A busy machine needs a while for all of them.
vi.setConfig({ testTimeout: 60_000 })

const MANY = 1000
type Hidden = readonly [before: string, hidden: string]

/** Whether exactly the hidden stretch is covered, by one finding of its kind; more before it, never after, is harmless. */
function isFound(kind: SensitiveKind, [before, hidden]: Hidden, [left, right]: Hidden): boolean {
  const from = left.length + before.length
  return findSensitive(`${left}${before}${hidden}${right}`, []).some(
    (found) => found.kind === kind && found.from <= from && found.until === from + hidden.length,
  )
}

describe('of a thousand drawn numbers in running text at least 990 are found', () => {
  it.each<[string, SensitiveKind, (lot: Lot) => Hidden]>([
    ['identity numbers', 'identityNumber', (lot) => ['', draw.identityNumber(lot)]],
    ['old identity numbers', 'identityNumber', (lot) => ['', draw.oldIdentityNumber(lot)]],
    ['mobiles', 'phone', (lot) => ['', draw.mobile(lot)]],
    ['landlines', 'phone', (lot) => ['', draw.landline(lot)]],
    ['plates', 'plate', (lot) => ['', draw.plate(lot)]],
    ['bank cards', 'bankCard', (lot) => ['', draw.bankCard(lot)]],
    ['credit codes', 'creditCode', (lot) => ['', draw.creditCode(lot)]],
    ['permit numbers', 'permitNumber', draw.permitNumber],
    ['case numbers', 'caseNumber', (lot) => ['', draw.caseNumber(lot)]],
    ['addresses', 'address', address],
  ])('%s', (_, kind, hidden) => {
    const lot = lots(17)
    const missed = Array.from({ length: MANY }, () => [hidden(lot), surroundings(lot)] as const)
      .filter(([what, around]) => !isFound(kind, what, around))
      .map(([what, [left, right]]) => `${left}${what.join('|')}${right}`)
    expect(missed.length, missed.slice(0, 12).join('\n')).toBeLessThanOrEqual(MANY / 100)
  })
})

describe('of ordinary numbers', () => {
  it('fewer than one in a hundred is marked', () => {
    const lot = lots(23)
    const marked = Array.from({ length: 4 * MANY }, () => {
      const [left, right] = surroundings(lot)
      return `${left}${ordinary(lot)}${right}`
    }).filter((text) => findSensitive(text, []).length > 0)
    expect(marked.length, marked.slice(0, 12).join('\n')).toBeLessThan((4 * MANY) / 100)
  })
  it('none is marked in our bank of questions and key points', () => {
    const folders = ['bank', 'laws'].map(
      (name) => new URL(`../../../content/${name}/`, import.meta.url),
    )
    const texts = folders.flatMap((folder) =>
      readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8')),
    )
    expect(texts.join('').length).toBeGreaterThan(100_000)
    expect(texts.flatMap((text) => findSensitive(text, []).map((found) => found.text))).toEqual([])
  })
})
