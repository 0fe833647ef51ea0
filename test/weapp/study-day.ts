import { expect } from 'vitest'
import type { StudySet } from '#domain/study'
import type { House } from '../builders/cloud'
import { must, rightOf, type ShownQuestion } from '../builders/study'
import { type App, type CallFunction, cloudAt, type OpenPage } from './harness/index'

/** What a page of the day may hold and send at once. */
const MOST_NODES = 400
const MOST_BYTES = 32 * 1024

/** Goes where the mini-program asks to go (`to` is part of the way); WeChat hands parameters over as they were escaped. */
export async function follow(app: App, to = '/'): Promise<OpenPage> {
  const asked = () => app.phone.navigations.at(-1)?.url ?? ''
  await expect.poll(asked).toContain(to)
  const [path = '', query = ''] = asked().slice(1).split('?')
  return app.openPage(path, Object.fromEntries(query.split('&').map((part) => part.split('='))))
}

/** The page is light enough for an old phone, and nothing complained. */
export function expectLight(app: App, page: OpenPage): void {
  expect(page.measure().nodes).toBeLessThanOrEqual(MOST_NODES)
  expect(page.largestSetData()).toBeLessThanOrEqual(MOST_BYTES)
  expect(app.errors).toEqual([])
}

/** Chooses what is right and hands it in. */
export async function answer(page: OpenPage, question: ShownQuestion): Promise<void> {
  await page.shows(question.stem)
  expect(page.count('.ui-option')).toBe(question.options.length)
  const right = rightOf(question)
  for (const place of right) await page.tap('.ui-option', place)
  await expect.poll(() => page.count('.is-chosen')).toBe(right.length)
  await page.tap('提交')
}

/** Answers a question that nobody can judge now; the page must not call it received. */
export async function keep(page: OpenPage, question: ShownQuestion): Promise<void> {
  await answer(page, question)
  await page.shows('已记下，联网后判')
  expect(page.text()).not.toMatch(/选对了|已收到/)
}

/** The day's questions as the cloud has them, once a phone has opened them. */
export const questionsOf = async (house: House, openid: string) =>
  (await house.ask(openid, 'study.today', {})).set.questions

/** How many answers of an officer's only set are in the cloud. */
export async function answersIn(house: House, officer: string): Promise<number> {
  const [set] = await house.stored<StudySet>('sets', { officer })
  return Object.keys(must(set).answers).length
}

/** A line to the cloud that notes which questions were answered over it, and may lose what comes back. */
export function line(url: string, openid: string) {
  const cloud = cloudAt(url, openid)
  const state = { answered: [] as string[], losing: false }
  const callFunction: CallFunction = async (name, data) => {
    const reply = await cloud(name, data)
    const { path, input } = JSON.parse(JSON.stringify(data))
    if (path === 'study.answer') state.answered.push(input.question)
    if (state.losing) throw new Error('request:fail')
    return reply
  }
  return { state, callFunction }
}
