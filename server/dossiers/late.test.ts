import { expect, it, vi } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import {
  ADMIN,
  filesOf,
  HEPING,
  LIAISON,
  listed,
  locked,
  SHENYANG,
  YEAR,
} from '../../test/builders/dossiers'
import { asksAt } from '../../test/builders/in-process'
import { dossiers } from './index'
import { dossierFiles } from './store'

const house = await openHouse()
const NOW = Date.parse('2026-11-18T08:00:00+08:00')
house.at('2026-11-18T08:00:00+08:00')
const liaison = asksAt(house, dossiers, LIAISON)
const add = dossierFiles.addMany
const listing = (year: number) =>
  liaison(NOW, 'list', {
    ...{ year, unit: HEPING },
    files: filesOf(3).map((file) => ({ ...file, closed: `${year}-03-05` })),
  })

it('is kept out, whole, when the lists are locked after it has looked and before it adds', async () => {
  await listed(house, filesOf(2), SHENYANG)
  vi.spyOn(dossierFiles, 'addMany').mockImplementationOnce(async (files) => {
    await locked(house)
    await add(files)
  })
  expect(await listing(YEAR)).toMatchObject({ refused: 'LISTS_LOCKED' })
  expect(await house.stored('dossiers', { unit: HEPING })).toEqual([])
})

it('is in, whole, when the lock has seen it', async () => {
  const year = YEAR + 1
  vi.spyOn(dossierFiles, 'addMany').mockImplementationOnce(async (files) => {
    await add(files)
    for (let left = 1; left > 0; )
      ({ left } = await house.ask(ADMIN, 'dossiers.lock', { year, seedFrom: 'x' }))
  })
  // The lists are locked once somebody has listed: another agency has.
  const other = filesOf(1).map((file) => ({ ...file, closed: `${year}-03-05` }))
  await house.ask(LIAISON, 'dossiers.list', { year, unit: SHENYANG, files: other })
  expect(await listing(year)).toMatchObject({ added: 3, same: 0, listed: 3 })
  const all = await house.stored<{ locked: boolean }>('dossiers', { unit: HEPING, year })
  expect(all.map((file) => file.locked)).toEqual([true, true, true])
  expect((await house.ask(ADMIN, 'dossiers.year', { year })).agencies).toContainEqual(
    expect.objectContaining({ unit: HEPING, listed: 3 }),
  )
})
