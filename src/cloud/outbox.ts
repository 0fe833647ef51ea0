import Taro from '@tarojs/taro'
import { create } from 'zustand'
import type { Input, RefusalCode, Reply } from '#contract/index'
import { cloud } from './client'
import { codeOf, Refused } from './refusal'

type AnswerInput = Input<'study', 'answer'>
type AnswerReply = Reply<'study', 'answer'>

/** What became of an answer: received, refused by name, or still on this phone. */
export type Delivery =
  | { readonly kind: 'received'; readonly reply: AnswerReply }
  | { readonly kind: 'refused'; readonly code: string; readonly data: unknown }
  | { readonly kind: 'kept' }

/** Version in the key: a later shape must not be read as this one. */
const KEY = 'outbox.1'

/** The answers (作答) on this phone that the cloud has not acknowledged yet, oldest first. */
export const usePending = create<{ readonly answers: readonly AnswerInput[] }>(() => ({
  answers: Taro.getStorageSync<AnswerInput[]>(KEY) || [],
}))

const same = (a: AnswerInput, b: AnswerInput) => a.set === b.set && a.question === b.question

function keep(answers: readonly AnswerInput[]): void {
  Taro.setStorageSync(KEY, answers)
  usePending.setState({ answers })
}

const without = (input: AnswerInput) =>
  usePending.getState().answers.filter((kept) => !same(kept, input))

/** Refusals that asking again can't change. Whatever else goes wrong, the answer stays on the phone. */
const FINAL: ReadonlySet<string> = new Set<RefusalCode<'study', 'answer'> | 'INVALID_INPUT'>([
  'SET_NOT_FOUND',
  'NOT_AN_OPTION',
  'ALREADY_ANSWERED',
  'INVALID_INPUT',
])

async function send(input: AnswerInput): Promise<Delivery> {
  try {
    const reply = await cloud.study.answer(input)
    keep(without(input))
    return { kind: 'received', reply }
  } catch (error) {
    if (!(error instanceof Refused) || !FINAL.has(error.code)) return { kind: 'kept' }
    keep(without(input))
    return { kind: 'refused', code: codeOf(error), data: error.data }
  }
}

const listeners = new Set<(input: AnswerInput, delivery: Delivery) => void>()

/** Hears of each answer that reached the cloud later; returns how to stop. */
export function onDelivered(
  listener: (input: AnswerInput, delivery: Delivery) => void,
): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** One answer at a time: kept on the phone first, then sent; never said to be received before it is (house law 10). */
let turn: Promise<unknown> = Promise.resolve()
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = turn.then(work, work)
  turn = result.catch(() => undefined)
  return result
}

/** A weak signal comes and goes without a word: what is kept is tried again by itself, less and less often. */
const AGAIN_MS = [5_000, 15_000, 30_000, 60_000]
let tries = 0
let again: ReturnType<typeof setTimeout> | undefined

function tryAgainLater(): void {
  clearTimeout(again)
  again = setTimeout(() => void flush(), AGAIN_MS[Math.min(tries, AGAIN_MS.length - 1)])
  tries += 1
}

/** Keeps an answer and tries to hand it over at once. A second tap keeps the first answer. */
export async function deliver(input: AnswerInput): Promise<Delivery> {
  const { answers } = usePending.getState()
  const first = answers.find((kept) => same(kept, input))
  if (!first) keep([...answers, input])
  const delivery = await inTurn(() => send(first ?? input))
  if (delivery.kind === 'kept') tryAgainLater()
  return delivery
}

/** Tries to hand over all that is kept, oldest first; stops at the first that does not get through. */
export async function flush(): Promise<void> {
  for (const input of usePending.getState().answers) {
    const delivery = await inTurn(async () =>
      usePending.getState().answers.some((kept) => same(kept, input)) ? send(input) : undefined,
    )
    if (delivery === undefined) continue
    if (delivery.kind === 'kept') return tryAgainLater()
    tries = 0
    for (const listener of listeners) listener(input, delivery)
  }
}
