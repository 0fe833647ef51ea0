import { describe, expect, it } from 'vitest'
import { collection } from '#server/platform'
import { environmentOf } from '../../../local-cloud/functions/environment'
import { openHouse } from '../../../test/builders/cloud'
import { type Job, newJob } from './job'
import { walkDue } from './walk'

const house = await openHouse()
Object.assign(process.env, environmentOf(house.cloud.url, {}))
const MINUTE = 60_000
interface Counting extends Job {
  readonly steps: number
}
const jobs = collection<Counting>('notices')
const job = (id: string, notBefore: number): Counting => ({
  _id: id,
  ...newJob('x-1', notBefore),
  steps: 0,
})
const find = async (id: string) => (await house.stored<Counting>('notices', { _id: id }))[0]
/** Done after the third step. */
const three = async ({ steps, cursor }: Counting) => ({
  steps: steps + 1,
  cursor: `${cursor}.`,
  ...(steps === 2 ? { state: 'done' } : {}),
})

describe('a walk in the background', () => {
  it('goes on step by step until it is done, eldest first, none before its moment', async () => {
    await jobs.add(job('b', 2 * MINUTE))
    await jobs.add(job('a', MINUTE))
    await jobs.add(job('later', 9 * MINUTE))
    const seen: string[] = []
    const { done } = await walkDue(
      jobs,
      () => 3 * MINUTE,
      (one) => {
        seen.push(one._id)
        return three(one)
      },
    )
    expect(done).toBe(2)
    expect(seen).toEqual(['a', 'a', 'a', 'b', 'b', 'b'])
    expect(await find('later')).toMatchObject({ state: 'waiting', steps: 0 })
  })

  it('stops when its time is up, and goes on from there the next minute', async () => {
    let now = 9 * MINUTE
    const slow = async (one: Counting) => {
      now += 20_000
      return three(one)
    }
    expect(await walkDue(jobs, () => now, slow)).toEqual({ done: 0 })
    expect(await find('later')).toMatchObject({ state: 'running', steps: 2, leasedUntil: 0 })
    expect(await walkDue(jobs, () => now, slow)).toEqual({ done: 1 })
  })

  it('is left to the timer that has it, until its lease has run out', async () => {
    await jobs.add(job('leased', 0))
    await jobs.update({ _id: 'leased' }, { leasedUntil: 12 * MINUTE })
    expect(await walkDue(jobs, () => 12 * MINUTE, three)).toEqual({ done: 0 })
    expect(await walkDue(jobs, () => 12 * MINUTE + 1, three)).toEqual({ done: 1 })
  })

  it('counts no batch of a timer that lost its lease meanwhile', async () => {
    await jobs.add(job('lost', 20 * MINUTE))
    const overtaken = async (one: Counting) => {
      await jobs.update({ _id: one._id }, { leasedUntil: 1 })
      return three(one)
    }
    await walkDue(jobs, () => 20 * MINUTE, overtaken)
    expect(await find('lost')).toMatchObject({ steps: 0, cursor: '' })
    expect(await walkDue(jobs, () => 21 * MINUTE, three)).toEqual({ done: 1 })
  })

  it('that fails stands back, so that others come in turn', async () => {
    await jobs.add(job('broken', 30 * MINUTE))
    await jobs.add(job('sound', 31 * MINUTE))
    const some = async (one: Counting) => {
      if (one._id === 'broken') throw new Error('broken')
      return three(one)
    }
    await expect(walkDue(jobs, () => 32 * MINUTE, some)).rejects.toThrow('broken')
    expect(await walkDue(jobs, () => 33 * MINUTE, some)).toEqual({ done: 1 })
    expect(await find('sound')).toMatchObject({ state: 'done', steps: 3 })
    expect(await walkDue(jobs, () => 38 * MINUTE, three)).toEqual({ done: 1 })
  })
})
