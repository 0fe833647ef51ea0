import { describe, expect, it } from 'vitest'
import { cellsAt, undoOf } from './cells'

const of = { batch: 7, wasBatch: 4, cells: { a: '2', b: '1' }, was: { a: '1', b: null, c: '9' } }

describe('cells as of a batch', () => {
  it.each([
    ['a later batch', 9, of.cells],
    ['its own', 7, of.cells],
    ['one before its own', 6, { a: '1', c: '9' }],
    ['the one before it changed', 4, { a: '1', c: '9' }],
    ['longer ago than is kept', 3, undefined],
  ])('%s', (_, batch, cells) => expect(cellsAt(of, batch)).toEqual(cells))

  it('are none where there is no document', () => expect(cellsAt(undefined, 1)).toEqual({}))

  it('are undone by what changed alone', () => {
    const before = { a: '1', c: '9', same: '0' }
    const after = { a: '2', b: '1', same: '0' }
    expect(undoOf(before, after)).toEqual({ a: '1', b: null, c: '9' })
    expect(undoOf(before, before)).toEqual({})
  })
})
