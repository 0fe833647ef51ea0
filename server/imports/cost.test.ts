import { describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { openHouse } from '../../test/builders/cloud'
import { importer, questionsCsv } from '../../test/builders/imports'

const house = await openHouse({ workers: 1 })
house.at('2026-11-18T08:00:00+08:00')
const ZHENG = CAST.organiser.openid
const ROWS = 5_000
const CHUNK = 200

const file = questionsCsv(
  Array.from({ length: ROWS }, (_, i) => [
    ...['单选', `第${i}道要导入的题，几日内处理？`, '七日', '十日', '十五日', '三十日', 'A'],
    ...['七日内要有结果。', '《行政处罚法》第五十六条'],
  ]),
)

describe('five thousand questions', () => {
  it('need an operation for each two hundred to be read, and eleven to be taken over', async () => {
    const zheng = importer(house, ZHENG)
    let id = ''
    const reading = await house.bill(async () => {
      const shown = await zheng.bank('questions', '五千.csv', file)
      expect(shown.counts).toEqual({ new: ROWS, changed: 0, same: 0, refused: 0 })
      id = shown.id
    })
    // The call; who asks, where; the import three times; the law index; questions and drafts; the chunks.
    expect(reading).toBeLessThanOrEqual(12 + ROWS / CHUNK)

    const asked = { import: id, comparison: 'new', from: 4_990 } as const
    let last: readonly unknown[] = []
    const page = await house.bill(async () => {
      last = (await house.ask(ZHENG, 'imports.rows', asked)).rows
    })
    expect(last).toHaveLength(10)
    // The call, who asks, the import, its chunks.
    expect(page).toBe(4)

    await house.ask(ZHENG, 'imports.apply', { import: id, mode: 'all' })
    let calls = 0
    const taking = await house.bill(async () => {
      for (let state = 'applying'; state === 'applying'; calls += 1)
        state = (await house.ask(ZHENG, 'imports.proceed', { import: id })).state
    })
    // Of each chunk: read it, look what is there, look at laws, add, for each hundred; move on. Of each call: four and
    // the lease given back.
    expect(taking).toBeLessThanOrEqual((ROWS / CHUNK) * 8 + calls * 5 + 2)
    expect(await house.ask(ZHENG, 'imports.show', { import: id })).toMatchObject({
      ...{ state: 'done', done: ROWS },
    })
  })
})
