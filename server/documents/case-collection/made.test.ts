import { expect, it } from 'vitest'
import { keyOf } from './made'

const version = (_id: string, change: object = {}) => ({
  _id,
  unitName: '和平大队',
  publishedAt: 1,
  invented: false,
  live: { version: 1 },
  ...change,
})
const key = keyOf([version('a'), version('b')])

it('has the same key in whatever order its cases come', () =>
  expect(keyOf([version('b'), version('a')])).toBe(key))

it.each([
  ['a case less', [version('a')]],
  ['a case more', [version('a'), version('b'), version('c')]],
  ['a new version', [version('a'), version('b', { live: { version: 2 } })]],
  ['a unit that is called something else', [version('a'), version('b', { unitName: '铁西大队' })]],
  ['a case that is no demonstration', [version('a'), version('b', { invented: true })]],
])('has another key with %s', (_, versions) => expect(keyOf(versions)).not.toBe(key))
