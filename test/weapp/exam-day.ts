import { expect } from 'vitest'
import type { Reply } from '#contract/index'
import type { House } from '../builders/cloud'
import { answersTo, type Paper, standAt } from '../builders/sit'
import {
  type App,
  type CallFunction,
  cloudAt,
  loadApp,
  type OpenPage,
  type PhoneOptions,
} from './harness/index'

export const ENTER = 'features/exam/pages/enter/index'
export const PAPER = 'features/exam/pages/paper/index'
export const RESULT = 'features/exam/pages/result/index'

/** A phone of somebody; its clock is the machine's, and what it knows of the time it knows from the cloud. */
export const phoneOf = (house: House, openid: string, options: Partial<PhoneOptions> = {}): App =>
  loadApp('dist/weapp', { callFunction: cloudAt(house.cloud.url, openid), ...options })

/** The paper as the cloud gives it to a further phone: questions in the officer's own order. */
export const paperOf = (house: House, openid: string, attempt: string): Promise<Paper> =>
  house.ask(openid, 'exam.start', { attempt })

/** The places that are right, question by question. */
export function rightPlaces(paper: Paper): readonly (readonly number[])[] {
  const answers = answersTo(paper)
  return paper.questions.map(({ id }) => answers[id]?.chosen ?? [])
}

/** Chooses the places of the question in view, and sees them chosen. */
export async function choose(page: OpenPage, places: readonly number[]): Promise<void> {
  for (const place of places) await page.tap('.ui-option', place)
  await expect.poll(() => page.count('.is-chosen')).toBe(places.length)
}

/** Hands the paper in from whichever question is in view. */
export async function handIn(page: OpenPage): Promise<void> {
  await page.tap('答题卡')
  await page.shows('未答')
  await page.tap('交卷')
  await page.shows('现在交卷')
  await page.tap('确认交卷')
}

/** What the contract's calls were asked over a line that can be cut. */
export function lineOf(house: House, openid: string) {
  const cloud = cloudAt(house.cloud.url, openid)
  const paths: string[] = []
  const callFunction: CallFunction = async (name, data) => {
    const { path } = JSON.parse(JSON.stringify(data))
    paths.push(path)
    return cloud(name, data)
  }
  return { paths, callFunction }
}

type Shown = Reply<'exam', 'enter'>['shown']

/** A round as the cloud shows it, for pages whose moments a test must choose. */
export const roundShown = (more: Partial<Shown> = {}): Shown => ({
  sitting: 'c-round-0001',
  kind: 'round',
  title: '公路治超知识竞赛',
  note: '',
  opensAt: 0,
  closesAt: 0,
  minutes: 25,
  questionCount: 30,
  fullMarks: 60,
  timeBonus: 0,
  lateScores: false,
  review: 'afterClose',
  passMark: null,
  resits: null,
  board: 'c-round-0001',
  tieBreak: 'time',
  freezeAt: null,
  revealAt: null,
  state: 'open',
  attemptsAtMost: 1,
  attempts: [],
  ...more,
})

/** What a cloud of canned answers says: a value, or a refusal. */
export type Canned = Readonly<Record<string, (input: never) => unknown>>
export class Refusal {
  constructor(
    readonly code: string,
    readonly data?: unknown,
  ) {}
}

/** A cloud that answers as told, by its own clock. */
export function canned(answers: Canned, now: () => number = Date.now): CallFunction {
  return async (_, asked) => {
    const { path, input } = JSON.parse(JSON.stringify(asked))
    const answer = answers[path]
    if (!answer) return { ok: false, code: 'FAULT', requestId: path, now: now() }
    const said: unknown = Reflect.apply(answer, undefined, [input])
    if (said instanceof Refusal) return { ok: false, code: said.code, data: said.data, now: now() }
    return { ok: true, data: said, now: now() }
  }
}

export { standAt }
