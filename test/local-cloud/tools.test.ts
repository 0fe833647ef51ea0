import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { createClock } from '../../local-cloud/clock'
import { disagreements } from '../../local-cloud/engine/check'
import { Engine } from '../../local-cloud/engine/engine'
import { Files } from '../../local-cloud/storage/files'
import { exportTo, importFrom } from '../../local-cloud/tools/transfer'
import { openCloud } from './cloud'

const dir = mkdtempSync(join(tmpdir(), 'tools-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function openData(name: string) {
  const engine = new Engine(join(dir, name), createClock(), () => {})
  return { engine, files: new Files(engine.sql, join(dir, name), 1e6) }
}

describe('a data folder as JSON Lines', () => {
  it('comes back the same: documents, indexes, files', async () => {
    const from = openData('from')
    from.engine.adopt([
      {
        name: 'rows',
        access: 'ADMINONLY',
        indexes: [{ name: 'n', keys: [['n', -1]], unique: true }],
      },
    ])
    const rows = from.engine.catalog.need('rows')
    const documents = Array.from({ length: 1200 }, (_, n) => ({
      _id: n,
      n,
      at: new Date(n),
      list: [n, { x: null }],
    }))
    from.engine.insert(rows, documents)
    await from.files.put('a/b.txt', Readable.from([Buffer.from('content')]))
    await exportTo(from.engine, from.files, join(dir, 'lines'))
    const everything = { filter: {}, order: [], skip: 0, limit: Number.POSITIVE_INFINITY }
    const before = from.engine.texts(rows, everything)
    from.engine.close()

    const to = openData('to')
    await importFrom(to.engine, to.files, join(dir, 'lines'))
    expect(to.engine.texts(to.engine.catalog.need('rows'), everything)).toEqual(before)
    expect(to.engine.catalog.need('rows').indexes).toMatchObject([
      { name: '_id_' },
      { name: 'n', unique: true },
    ])
    expect(disagreements(to.engine)).toEqual([])
    const file = to.files.find('a/b.txt')
    expect(file && readFileSync(to.files.location(file), 'utf8')).toBe('content')
    await expect(importFrom(to.engine, to.files, join(dir, 'lines'))).rejects.toThrow(
      'rows already holds documents',
    )
    to.engine.close()
  })
})

describe('the page at /', async () => {
  const { cloud, sdk } = await openCloud({
    'collections.json': JSON.stringify({ collections: [{ name: 'notes' }] }),
    'functions/hello/index.js': 'exports.main = () => 1',
  })
  const html = async (path: string) => (await fetch(cloud.url + path)).text()

  it('lists collections, calls, messages and files', async () => {
    await sdk
      .database()
      .collection('notes')
      .add({ data: { _id: 'n1', text: '<script>alert(1)</script>' } })
    await cloud.call('hello', {})
    const page = await html('/')
    expect(page).toContain('<a href="/_cloud/collections/notes">notes</a></td><td>1</td>')
    expect(page).toContain('<td>hello</td><td>ok</td>')
  })

  it('shows documents, and runs nothing that is in them', async () => {
    const page = await html('/_cloud/collections/notes')
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toContain('<script>')
    expect((await fetch(`${cloud.url}/_cloud/collections/none`)).status).toBe(404)
  })
})
