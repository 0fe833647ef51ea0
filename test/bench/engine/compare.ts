import { groupsOf, rowOf } from './rows'
import type { Side } from './sides'

/** Microseconds a statement takes. */
export type Times = Record<'pointRead' | 'rangeSort20' | 'residual' | 'inc' | 'insert', number>

/** What one size of data gave: both sides' times and their ratios. */
export interface Comparison {
  size: number
  ours: Times
  bare: Times
  ratio: Times
}

const ROUNDS = 7
const READS = 400
const WRITES = 60

/** Times the statements on both sides in turns, so that a busy machine is unfair to neither. */
export async function compareSides(size: number, ours: Side, bare: Side): Promise<Comparison> {
  const [a, b]: [Times[], Times[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    a.push(await timeRound(ours, size, round))
    b.push(await timeRound(bare, size, round))
  }
  const [mine, theirs] = [medians(a), medians(b)]
  const ratio = { ...mine }
  for (const name of names(ratio)) ratio[name] = rounded(mine[name] / theirs[name])
  return { size, ours: mine, bare: theirs, ratio }
}

async function timeRound(side: Side, size: number, round: number): Promise<Times> {
  const place = (n: number) => ((n + round * 13) * 7919) % size
  const id = (n: number) => rowOf(place(n), size)._id
  const group = (n: number) => `g${place(n) % groupsOf(size)}`
  return {
    pointRead: await time(READS, (n) => side.pointRead(id(n))),
    rangeSort20: await time(READS, (n) => side.rangeSort20(group(n), Math.floor(size / 2))),
    residual: await time(READS, (n) => side.residual(group(n), Math.floor(size / 2))),
    inc: await time(WRITES, (n) => side.inc(id(n))),
    insert: await time(WRITES, (n) => side.insert(rowOf(size + round * WRITES + n, size))),
  }
}

async function time(count: number, work: (n: number) => unknown): Promise<number> {
  const began = process.hrtime.bigint()
  for (let n = 0; n < count; n++) {
    const pending = work(n)
    if (pending instanceof Promise) await pending
  }
  return Number(process.hrtime.bigint() - began) / 1000 / count
}

const names = (times: Times): (keyof Times)[] => Object.keys(times) as (keyof Times)[]

function medians(rounds: Times[]): Times {
  const [first] = rounds
  if (first === undefined) throw new Error('nothing was measured')
  const result = { ...first }
  for (const name of names(result))
    result[name] = rounded(median(rounds.map((round) => round[name])))
  return result
}

/** The middle of several values. */
export function median(values: number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Two decimals are enough. */
export const rounded = (value: number): number => Math.round(value * 100) / 100
