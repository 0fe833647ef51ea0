import type { Input } from '#contract/index'
import type { CaseText } from '#domain/cases'
import { CAST } from '../../content/demo'
import { exampleCase } from '../../domain/cases/examples'
import { sdkFor } from '../local-cloud/cloud'
import type { House } from './cloud'

type Draft = Input<'cases', 'keep'>['draft']

export const EDITOR = CAST.branchEditor.openid
export const UNIT_REVIEWER = CAST.liaison.openid
export const LAW_REVIEWER = CAST.legalReviewer.openid
export const PROVINCE = CAST.provincialAdmin.openid

/** A draft of the short case for tests, without a video: all its questions follow the text. */
export function draftOf(change: Partial<CaseText> = {}, more: Partial<Draft> = {}): Draft {
  const text = { ...exampleCase, ...change }
  const questions = text.questions.map((question) => ({ ...question, at: null }))
  return {
    text: structuredClone({ ...text, questions }) as Draft['text'],
    parties: [],
    maskings: [],
    video: null,
    captions: [],
    pictures: [],
    ...more,
  }
}

/** Keeps a new draft; its case and what was seen last. */
export const write = (house: House, draft: Draft = draftOf(), by = EDITOR) =>
  house.ask(by, 'cases.keep', { key: crypto.randomUUID(), case: null, seq: 0, draft })

/** Writes a case and hands it in. */
export async function submitted(
  house: House,
  draft: Draft = draftOf(),
  by = EDITOR,
): Promise<string> {
  const { case: id, seq } = await write(house, draft, by)
  await house.ask(by, 'cases.submit', { case: id, seq })
  return id
}

export const SIGNED = { faces: true, plates: true, voices: true }

/** Passes the version that waits. */
export const passed = (house: House, by: string, id: string, version = 1) =>
  house.ask(by, 'cases.decide', { case: id, version, verdict: 'pass', note: '', signed: SIGNED })

/** Brings a case to its readers: in its city, or in the whole province. */
export async function publishedCase(
  house: House,
  {
    draft = draftOf(),
    reach = 'city' as const,
    isPublic = false,
  }: {
    draft?: Draft
    reach?: 'city' | 'province'
    isPublic?: boolean
  } = {},
): Promise<string> {
  const id = await submitted(house, draft)
  await passed(house, UNIT_REVIEWER, id)
  await passed(house, LAW_REVIEWER, id)
  if (reach === 'province') await house.ask(PROVINCE, 'cases.share', { case: id, reach, isPublic })
  return id
}

/** The video of the example: a turning point after twenty seconds, words from the beginning. */
const VIDEO = {
  media: 'm-none',
  seconds: 100,
  captions: [{ from: 0, until: 10, text: '夜里十一点，检测站前来了一辆货车。' }],
}

/** Gives a published case the video and the turning point of the example, as if its upload had been looked at. */
export async function withVideo(house: House, id: string): Promise<string> {
  const db = sdkFor(house.cloud.url).database()
  const change = {
    'live.video': db.command.set(VIDEO),
    'live.text.questions': db.command.set(exampleCase.questions),
    'listed.seconds': VIDEO.seconds,
  }
  await db.collection('cases').doc(id).update({ data: change })
  return id
}

/** Everything a list can be narrowed by, left open. */
export const ALL = {
  domain: null,
  law: null,
  unit: null,
  words: '',
  sort: 'newest',
  after: null,
} as const
