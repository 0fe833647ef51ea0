import type { Input } from '#contract/index'
import type { MeetTerms } from '#domain/meets'
import type { Officer } from '#domain/org'
import type { SheetFile } from '#server/meets'
import { CAST } from '../../content/demo'
import { exampleTerms } from '../../domain/meets/examples'
import type { House } from './cloud'
import { insertAll } from './insert'
import { must } from './study'

export const ORGANISER = CAST.organiser.openid
export const PROVINCE = CAST.provincialAdmin.openid
/** Two days before the example's first event, its first morning, and an hour after. */
export const BEFORE = '2026-11-18T08:00:00+08:00'
export const MORNING = '2026-11-20T09:00:00+08:00'
export const AN_HOUR_LATER = '2026-11-20T10:00:00+08:00'
/** Every appeal's time is over. */
export const NEXT_WEEK = '2026-11-27T08:00:00+08:00'

/** The judges of the north and of the south; all of the province or of Dalian, where nobody competes. */
export const NORTH = [CAST.judge, CAST.organiser, CAST.legalReviewer].map((one) => one.officerId)
export const SOUTH = [CAST.judge, CAST.provincialAdmin].map((one) => one.officerId)
const YARD = [CAST.judge.officerId]

/** Whom each of the example's four entrants is played by: two of each unit. */
const SEATS = {
  a: { unit: 'u-2107', region: 'north', nth: 0 },
  b: { unit: 'u-2103', region: 'north', nth: 0 },
  c: { unit: 'u-2107', region: 'south', nth: 1 },
  d: { unit: 'u-2103', region: 'south', nth: 1 },
} as const
type Letter = keyof typeof SEATS

/** A meet that was played as far as a test asks, with its entrants by their letters. */
export interface PlayedMeet {
  readonly id: string
  readonly entrants: Readonly<Record<Letter, string>>
}

type Terms = Input<'meets', 'keep'>['terms']
export const termsOf = (change: Partial<MeetTerms> = {}): Terms =>
  structuredClone({ ...exampleTerms, ...change }) as Terms
export const freshKey = () => crypto.randomUUID()

/** Keeps a draft of the example. */
export const draftedMeet = (house: House, change: Partial<MeetTerms> = {}) =>
  house.ask(ORGANISER, 'meets.keep', {
    ...{ meet: null, key: freshKey(), from: 0, place: 'u-21', terms: termsOf(change) },
  })

/** Lets these officers judge. */
export async function judgesGranted(house: House): Promise<void> {
  for (const officer of new Set([...NORTH, ...SOUTH]))
    await house.ask(PROVINCE, 'org.grant', {
      ...{ officer, role: 'judge', unit: 'u-21', reason: '当评委' },
    })
}

/** The roster's people of a unit, in the order of their ids. */
export async function peopleOf(house: House, unit: string): Promise<Officer[]> {
  const found = await house.stored<Officer>('officers', { unit })
  return found.toSorted((a, b) => (a._id < b._id ? -1 : 1))
}

export async function entryOf(house: House, letter: Letter): Promise<Input<'meets', 'enter'>> {
  const { unit, region, nth } = SEATS[letter]
  const { _id, name } = must((await peopleOf(house, unit))[nth])
  return {
    ...{ key: `enter-${letter}-0`, meet: '', unit, region, kind: 'single', name },
    events: ['gestures', 'push-ups', 'test'],
    members: [{ officer: _id, sex: 'm', age: 30 }],
  }
}

async function entered(house: House, meet: string): Promise<PlayedMeet['entrants']> {
  const enter = async (letter: Letter) => {
    const entry = { ...(await entryOf(house, letter)), meet, key: freshKey() }
    return (await house.ask(ORGANISER, 'meets.enter', entry)).entrant
  }
  return { a: await enter('a'), b: await enter('b'), c: await enter('c'), d: await enter('d') }
}

const panelInput = (id: string, region: string | null, judges: readonly string[]) => ({
  ...{ id, region, judges: [...judges], chief: must(judges[0]) },
})

/** Publishes the example, enters four, sets the panels of each judged event's first stage and draws it. */
export async function drawnMeet(
  house: House,
  change: Partial<MeetTerms> = {},
): Promise<PlayedMeet> {
  house.at(BEFORE)
  const { meet, version } = await draftedMeet(house, change)
  await house.ask(ORGANISER, 'meets.publish', { meet, from: version })
  const entrants = await entered(house, meet)
  const stageOf = (event: string) =>
    must(termsOf(change).events.find(({ id }) => id === event)?.stages[0])
  const set = (event: string, panels: ReturnType<typeof panelInput>[]) =>
    house.ask(ORGANISER, 'meets.panel', { meet, event, stage: stageOf(event), panels })
  await set('gestures', [
    panelInput('p-north', 'north', NORTH),
    panelInput('p-south', 'south', SOUTH),
  ])
  await set('push-ups', [panelInput('p-yard', null, YARD)])
  for (const event of ['gestures', 'push-ups'])
    await house.ask(ORGANISER, 'meets.draw', {
      ...{ meet, event, stage: stageOf(event), seed: '3342.00' },
    })
  return { id: meet, entrants }
}

const sheetFile = (
  meet: string,
  event: string,
  own: Pick<SheetFile, 'entrant' | 'judge' | 'panel' | 'total' | 'byCriterion' | 'content'>,
): SheetFile => ({
  _id: [meet, event, 'final', own.entrant, own.judge].join(':'),
  ...{ meet, event, stage: 'final', revision: 1, state: 'signed', history: [] },
  at: Date.parse(MORNING),
  ...own,
})

/** Signs a judged sheet of gestures with a total. */
export const judgedSheet = (
  meet: string,
  entrant: string,
  [panel, judge, total]: readonly [string, string, number],
): SheetFile =>
  sheetFile(meet, 'gestures', {
    ...{ entrant, judge, panel, total, content: { kind: 'marks', marks: {} } },
    byCriterion: { form: total / 2, rhythm: total / 2 },
  })

/** Signs a measured sheet of push-ups. */
export const measuredSheet = (
  meet: string,
  entrant: string,
  value: number | null,
  total: number,
): SheetFile =>
  sheetFile(meet, 'push-ups', {
    ...{ entrant, judge: must(YARD[0]), panel: 'p-yard', total, byCriterion: {} },
    content: { kind: 'value', value, note: '' },
  })

/** What the panels gave, entrant by entrant and judge by judge. */
export const GIVEN: Readonly<Record<Letter, readonly number[]>> = {
  a: [9000, 8500, 9100],
  b: [8000, 8000, 8000],
  c: [9000, 9200],
  d: [8600, 8800],
}

/** All sheets of gestures and push-ups. */
export function allSheets({ id, entrants }: PlayedMeet): SheetFile[] {
  const letters = Object.entries(entrants) as [Letter, string][]
  const gestures = letters.flatMap(([letter, entrant]) =>
    GIVEN[letter].map((total, nth) => {
      const isNorth = SEATS[letter].region === 'north'
      const judge = must((isNorth ? NORTH : SOUTH)[nth])
      return judgedSheet(id, entrant, [isNorth ? 'p-north' : 'p-south', judge, total])
    }),
  )
  return [
    ...gestures,
    measuredSheet(id, entrants.a, 35, 6000),
    measuredSheet(id, entrants.b, 40, 10_000),
    measuredSheet(id, entrants.c, 12, 0),
    measuredSheet(id, entrants.d, null, 0),
  ]
}

/** Scores of the test, as if they had been taken over from an exam. */
export async function takenOver(house: House, { id, entrants }: PlayedMeet): Promise<void> {
  const files = await house.stored<{ id: string; members: { officer: string }[] }>('meetEntrants', {
    meet: id,
  })
  const of = (letter: Letter) =>
    must(files.find((one) => one.id === entrants[letter])?.members[0]).officer
  const scores = { [of('a')]: 9200, [of('b')]: 9600, [of('c')]: 9200, [of('d')]: 9000 }
  await insertAll(house.cloud.url, 'meetTaken', [
    { _id: `${id}:test:final`, meet: id, sitting: 'x-1', at: Date.parse(MORNING), scores },
  ])
}

/** The example with everything judged, nothing published. */
export async function judgedMeet(
  house: House,
  change: Partial<MeetTerms> = {},
): Promise<PlayedMeet> {
  const meet = await drawnMeet(house, change)
  await insertAll(house.cloud.url, 'meetSheets', allSheets(meet))
  await takenOver(house, meet)
  return meet
}

export const stageIn = (meet: string, event: string) => ({ meet, event, stage: 'final' }) as const

/** Publishes a first result. */
export const published = (house: House, { id }: PlayedMeet, event: string) =>
  house.ask(ORGANISER, 'meets.publishResult', { ...stageIn(id, event), from: 0, reason: '' })

export const EVENTS = ['gestures', 'push-ups', 'test'] as const

/** Publishes all results at their hour, and ends the meet a week later. */
export async function closedMeet(house: House): Promise<PlayedMeet> {
  const meet = await judgedMeet(house)
  house.at(AN_HOUR_LATER)
  for (const event of EVENTS) await published(house, meet, event)
  house.at(NEXT_WEEK)
  for (const event of EVENTS) await house.ask(ORGANISER, 'meets.finalise', stageIn(meet.id, event))
  await house.ask(ORGANISER, 'meets.close', { meet: meet.id })
  return meet
}
