import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { preparedData } from '../builders/prepared'
import { run } from '../builders/process'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

describe('the last second of a Beijing day and the first of the next', () => {
  it.each([
    ['America/New_York', 5],
    ['Pacific/Auckland', -13],
    ['Asia/Shanghai', -8],
  ])(
    'fall on their own days on a machine in %s',
    async (TZ, hour) => {
      const data = mkdtempSync(join(tmpdir(), 'midnight-'))
      folders.push(data)
      await preparedData(data)
      const program = run('test/faults/midnight-in-zone.ts', [data], { TZ })
      const said: unknown = JSON.parse(await program.said(/^days (.*)$/m))
      await program.kill()
      expect(said).toEqual({
        hour,
        days: [
          { today: '2026-12-31', set: 'o-judge:2026-12-31', month: '2026-12' },
          { today: '2027-01-01', set: 'o-judge:2027-01-01', month: '2027-01' },
        ],
      })
    },
    120_000,
  )
})
