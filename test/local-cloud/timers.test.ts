import { describe, expect, it } from 'vitest'
import { nextRun } from '../../local-cloud/functions/timers'
import { openCloud } from './cloud'

const next = (cron: string, after: string) => {
  const at = nextRun(cron, Date.parse(after))
  return Number.isFinite(at) ? new Date(at).toISOString() : 'never'
}

describe('the next run of a 7-field timer, in Beijing time', () => {
  it.each([
    ['every second', '* * * * * * *', '2026-03-01T00:00:00Z', '2026-03-01T00:00:01.000Z'],
    ['every minute', '0 * * * * * *', '2026-03-01T00:00:30Z', '2026-03-01T00:01:00.000Z'],
    ['every five minutes', '0 */5 * * * * *', '2026-03-01T00:01:00Z', '2026-03-01T00:05:00.000Z'],
    ['at 3 in the night', '0 0 3 * * * *', '2026-03-01T00:00:00Z', '2026-03-01T19:00:00.000Z'],
    ['at midnight', '0 0 0 * * * *', '2026-03-01T15:59:59Z', '2026-03-01T16:00:00.000Z'],
    [
      'on the first of a month',
      '0 0 0 1 * * *',
      '2026-03-10T00:00:00Z',
      '2026-03-31T16:00:00.000Z',
    ],
    ['on Mondays', '0 0 9 * * MON *', '2026-03-03T00:00:00Z', '2026-03-09T01:00:00.000Z'],
    ['in working hours', '0 0 9-17 * * * *', '2026-03-01T09:30:00Z', '2026-03-02T01:00:00.000Z'],
    ['in one year only', '0 0 0 1 1 * 2030', '2026-03-01T00:00:00Z', '2029-12-31T16:00:00.000Z'],
    ['in a year gone by', '0 0 0 1 1 * 2020', '2026-03-01T00:00:00Z', 'never'],
  ])('%s', (_what, cron, after, expected) => {
    expect(next(cron, after)).toBe(expected)
  })

  it('refuses other forms by name', () => {
    expect(() => next('0 3 * * *', '2026-03-01T00:00:00Z')).toThrow('a timer has 7 fields')
  })
})

describe('timers of a running cloud', async () => {
  const { cloud } = await openCloud(
    {
      'functions/tick/index.js':
        'const runs = []; exports.main = (event) => event.ask ? runs : void runs.push(event.TriggerName)',
      'functions/tick/config.json': JSON.stringify({
        triggers: [{ name: 'night', type: 'timer', config: '0 0 3 * * * *' }],
      }),
    },
    { timers: true, workers: 1 },
  )

  it('fire as the clock passes them, and not for what it skipped', {
    timeout: 20_000,
  }, async () => {
    await cloud.call('tick', { ask: true })
    cloud.setClock(new Date('2027-03-05T18:59:59Z'))
    await expect
      .poll(() => cloud.call('tick', { ask: true }), { timeout: 10_000 })
      .toEqual(['night'])
    cloud.setClock(new Date('2027-03-09T20:00:00Z'))
    await new Promise((done) => setTimeout(done, 1200))
    expect(await cloud.call('tick', { ask: true })).toEqual(['night'])
    cloud.setClock(null)
  })
})
