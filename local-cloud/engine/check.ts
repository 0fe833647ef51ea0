import { parseDoc } from './ejson'
import type { Engine } from './engine'

/** Where documents and indexes of a data folder disagree; empty when all is well. */
export function disagreements(engine: Engine): string[] {
  return engine.catalog.names().flatMap((name) => {
    const collection = engine.catalog.need(name)
    const indexes = collection.indexes.slice(1)
    const expected = indexes.map(() => 0)
    const found: string[] = []
    for (const { row, text } of engine.reader.everything(collection)) {
      engine.records.keysIn(collection, indexes, parseDoc(text)).forEach((keys, at) => {
        const index = indexes[at]
        expected[at] = (expected[at] ?? 0) + keys.length
        for (const key of keys) {
          const there = engine.sql.get(
            `SELECT 1 FROM ${index?.table} WHERE key = ? AND row = ?`,
            key,
            row,
          )
          if (there === undefined) found.push(`${name} row ${row} is not in ${index?.name}`)
        }
      })
    }
    indexes.forEach((index, at) => {
      const actual = Number(engine.sql.get(`SELECT count(*) FROM ${index.table}`)?.[0])
      if (actual !== expected[at])
        found.push(`${index.name} holds ${actual} keys instead of ${expected[at]}`)
    })
    return found
  })
}
