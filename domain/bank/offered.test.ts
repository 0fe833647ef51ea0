import { expect, it } from 'vitest'
import { beijingDay } from '../beijing-day'
import { onShelf, type ShelfLine, type Shelved } from './index'

const line = (id: string, version: string): ShelfLine => ({
  ...{ id, law: 'penalty', version, domain: 'general', type: 'single', difficulty: 1 },
})
const DAY = beijingDay('2021-07-15')
const EVE = beijingDay('2021-07-14')
const replaced = { 'penalty@2017': DAY }
const renewal = { was: '2017', version: '2021', from: beijingDay('2021-07-20') }
const lines = [line('old', '2017'), line('new', '2021')]

it.each<[string, Shelved, string, string[], string[]]>([
  ['nothing is replaced', { lines }, DAY, ['old', 'new'], []],
  ['the eve', { lines, replaced }, EVE, ['old', 'new'], []],
  ['the day the new version is in force', { lines, replaced }, DAY, ['new'], ['old']],
  ['confirmed', { lines, replaced, renewals: { old: renewal } }, DAY, ['old', 'new'], []],
  [
    'confirmed for one that is replaced too by now',
    { lines, replaced: { ...replaced, 'penalty@2021': DAY }, renewals: { old: renewal } },
    DAY,
    [],
    ['old', 'new'],
  ],
])('what may be asked: %s', (_, shelved, day, offered, resting) => {
  const found = onShelf(shelved, beijingDay(day))
  expect(found.offered.map(({ id }) => id)).toEqual(offered)
  expect(found.resting.map(({ id }) => id)).toEqual(resting)
})

it('says since when a confirmed question is new, and keeps the version of one that was rewritten since', () => {
  const [confirmed] = onShelf({ lines, renewals: { old: renewal } }, DAY).offered
  expect(confirmed).toMatchObject({ version: '2021', renewed: '2021-07-20' })
  const later = { lines: [line('old', '2025')], renewals: { old: renewal } }
  expect(onShelf(later, DAY).offered[0]).toMatchObject({ version: '2025', renewed: '2021-07-20' })
})
