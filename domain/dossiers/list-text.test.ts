import { describe, expect, it } from 'vitest'
import { beijingDay } from '../beijing-day'
import { type ListedFile, listText, yearText } from './index'

const file = (number: string, change: Partial<ListedFile> = {}): ListedFile => ({
  ...{ number, kind: 'penalty', cause: '超限运输', closed: beijingDay('2026-03-05') },
  ...change,
})

describe('what a list says', () => {
  it('is the same whatever order it comes in', () => {
    const files = [file('a'), file('b'), file('辽1')]
    expect(listText(files.toReversed())).toBe(listText(files))
  })

  it.each<[string, ListedFile[]]>([
    ['another number', [file('b')]],
    ['another kind', [file('a', { kind: 'licence' })]],
    ['another cause', [file('a', { cause: '无证经营' })]],
    ['another day', [file('a', { closed: beijingDay('2026-03-06') })]],
    ['one more', [file('a'), file('b')]],
    ['none', []],
    ['a number that holds a line', [file('a"\tb')]],
  ])('differs with %s', (_, files) => expect(listText(files)).not.toBe(listText([file('a')])))

  it('cannot be told in another way by what stands between', () => {
    expect(listText([file('a\n"b"')])).not.toBe(listText([file('a'), file('b')]))
  })
})

describe('what all lists say', () => {
  it('is the same whatever order they come in, and differs with each of them', () => {
    const a = { unit: 'u-1', fingerprint: '1' }
    const b = { unit: 'u-2', fingerprint: '2' }
    expect(yearText([b, a])).toBe(yearText([a, b]))
    expect(yearText([a, { ...b, fingerprint: '3' }])).not.toBe(yearText([a, b]))
  })
})
