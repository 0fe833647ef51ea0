import { beforeAll, describe, expect, it } from 'vitest'
import { BOUND_CAST, CAST } from '../../content/demo'
import { openHouse } from '../builders/cloud'
import { insertAll } from '../builders/insert'
import {
  AN_HOUR_LATER,
  allSheets,
  BEFORE,
  draftedMeet,
  drawnMeet,
  freshKey,
  judgesGranted,
  NEXT_WEEK,
  ORGANISER,
  type PlayedMeet,
  PROVINCE,
  stageIn,
  termsOf,
} from '../builders/meets'

const house = await openHouse()
house.at(BEFORE)
await judgesGranted(house)

/** What every sheet gives, and the reason of the publication: any leak of a score or a standing shows one of them. */
const SCORE = 7318
const MARK = '暗号青松'
const leaks = (reply: string): boolean =>
  reply.includes(MARK) || new RegExp(`[:,[]${SCORE}[,}\\]]`).test(reply)

const rules = { ...termsOf().rules, acrossPanels: 'none' as const }
const freezeAt = Date.parse(AN_HOUR_LATER)
const NOBODY_YET: PlayedMeet['entrants'] = { a: 'none', b: 'none', c: 'none', d: 'none' }

async function judged(): Promise<PlayedMeet> {
  const meet = await drawnMeet(house, { rules, freezeAt })
  const sheets = allSheets(meet).map((sheet) => ({
    ...{ ...sheet, total: SCORE, byCriterion: { form: SCORE, rhythm: 0 } },
  }))
  await insertAll(house.cloud.url, 'meetSheets', sheets)
  return meet
}
async function publishedAt(moment: string): Promise<PlayedMeet> {
  const meet = await judged()
  house.at(moment)
  const input = { ...stageIn(meet.id, 'gestures'), from: 0, reason: MARK }
  await house.ask(ORGANISER, 'meets.publishResult', input)
  return meet
}
const held = () => publishedAt(AN_HOUR_LATER)

const STATES = {
  draft: async (): Promise<PlayedMeet> => ({
    ...{ id: (await draftedMeet(house, { title: MARK })).meet, entrants: NOBODY_YET },
  }),
  judged,
  held,
  shown: () => publishedAt('2026-11-20T09:30:00+08:00'),
  revealed: async () => {
    const meet = await held()
    await house.ask(ORGANISER, 'meets.reveal', { meet: meet.id })
    return meet
  },
} as const
type State = keyof typeof STATES

const everybody = BOUND_CAST.map(({ openid }) => openid)
const ORGANISERS = [ORGANISER, PROVINCE]
const NOBODY: readonly string[] = []
const isOpen = (state: State): boolean => state === 'shown' || state === 'revealed'
const openly = (state: State) => (isOpen(state) ? everybody : NOBODY)
/** A draft's title is its organisers' own; of scores they see what the hall needs. */
const ownDraft = (state: State) => (state === 'draft' ? ORGANISERS : NOBODY)
const inHall = (state: State) => (state === 'judged' ? NOBODY : ORGANISERS)

/** Every call that could show something of a meet, and who may get it from there. */
const CALLS: readonly (readonly [
  path: string,
  input: (meet: PlayedMeet) => object,
  who: (state: State) => readonly string[],
])[] = [
  ['meets.list', () => ({}), () => NOBODY],
  ['meets.meet', ({ id }) => ({ meet: id }), () => NOBODY],
  ['meets.event', ({ id }) => stageIn(id, 'gestures'), openly],
  ['meets.event', ({ id }) => stageIn(id, 'push-ups'), () => NOBODY],
  ['meets.standings', ({ id }) => ({ meet: id, of: 'allRound' }), openly],
  ['meets.standings', ({ id }) => ({ meet: id, of: 'units' }), openly],
  ['meets.standings', ({ id }) => ({ meet: id, of: 'regions' }), openly],
  ['meets.entrant', ({ id, entrants }) => ({ meet: id, entrant: entrants.a }), openly],
  ['meets.appeals', ({ id }) => ({ meet: id }), () => NOBODY],
  ['meets.managed', () => ({}), () => ORGANISERS],
  [
    'meets.manage',
    ({ id }) => ({ meet: id }),
    // The act of publishing is kept with its reason; scores are not in it.
    (state) => (state === 'judged' ? NOBODY : ORGANISERS),
  ],
  // Until a result is published, even its organisers don't see what a judge gave.
  [
    'meets.sheets',
    ({ id }) => stageIn(id, 'gestures'),
    (state) => (state === 'draft' ? NOBODY : inHall(state)),
  ],
  ['meets.hall', ({ id }) => ({ meet: id, of: 'units', rehearsal: false }), inHall],
  ['meets.hall', ({ id }) => ({ meet: id, of: 'units', rehearsal: true }), ownDraft],
]

describe.each(Object.keys(STATES) as State[])('a meet that is %s', (state) => {
  let meet: PlayedMeet
  beforeAll(async () => {
    meet = await STATES[state]()
  })

  it.each(CALLS)('shows by %s %# nothing to those it is not for', async (path, input, who) => {
    const allowed = who(state)
    for (const openid of [...everybody, CAST.visitor.openid, 'never-seen', '']) {
      const reply = JSON.stringify(await house.post(openid, { path, input: input(meet) }))
      // An organiser's list names all their meets, drafts too: only this one is looked for in it.
      const seen = path === 'meets.managed' ? reply.includes(meet.id) : leaks(reply)
      expect(seen, `${openid} ${path} ${reply.slice(0, 200)}`).toBe(allowed.includes(openid))
    }
  })

  it('says of a stage that is held back no more than of one being judged', async () => {
    if (state === 'draft') return
    const { events } = await house.ask(CAST.officer.openid, 'meets.meet', { meet: meet.id })
    expect(events[0]?.stages).toEqual([
      { stage: 'final', drawn: true, state: isOpen(state) ? 'provisional' : expect.anything() },
    ])
    if (state === 'held') expect(events[0]?.stages[0]?.state).toBe('judging')
  })

  it('gives sheets to organisers alone, and nothing that is held back to anybody', async () => {
    const input = { meet: meet.id }
    for (const openid of [...everybody, CAST.visitor.openid, '']) {
      const { ok } = await house.post(openid, { path: 'documents.meetResults', input })
      expect(ok, openid).toBe(isOpen(state) && ORGANISERS.includes(openid))
    }
  })

  it('is changed by nobody who may not', async () => {
    const strangers = everybody.filter((openid) => !ORGANISERS.includes(openid))
    const of = stageIn(meet.id, 'gestures')
    const panel = { id: 'p', region: null, judges: ['o-judge'], chief: 'o-judge' }
    const tries: [string, object][] = [
      ['meets.keep', { meet: meet.id, key: freshKey(), from: 1, place: 'u-21', terms: termsOf() }],
      ['meets.publish', { meet: meet.id, from: 1 }],
      ['meets.withdraw', { meet: meet.id, entrant: meet.entrants.a, reason: 'x' }],
      ['meets.panel', { ...of, panels: [panel] }],
      ['meets.draw', { ...of, seed: 'x' }],
      ['meets.takeOver', { ...of, sitting: 'none' }],
      ['meets.publishResult', { ...of, from: 0, reason: '' }],
      [
        'meets.unlockSheet',
        {
          ...{ ...of, key: freshKey(), entrant: meet.entrants.a, judge: 'o-judge' },
          ...{ revision: 1, reason: 'x' },
        },
      ],
      ['meets.finalise', of],
      ['meets.reveal', { meet: meet.id }],
      ['meets.close', { meet: meet.id }],
    ]
    const kept = async () => [
      await house.stored('meets', { _id: meet.id }),
      await house.stored('meetSheets', { meet: meet.id }),
    ]
    const before = await kept()
    for (const openid of [...strangers, CAST.visitor.openid, ''])
      for (const [path, input] of tries)
        expect((await house.post(openid, { path, input })).ok, `${openid} ${path}`).toBe(false)
    expect(await kept()).toEqual(before)
  })
})

describe('a result that is held back', () => {
  it('tells nobody that it is out until it is revealed', async () => {
    const told = async () => (await house.stored('messages', { kind: 'resultOut' })).length
    const before = await told()
    const meet = await held()
    expect(await told()).toBe(before)
    house.at(NEXT_WEEK)
    await house.ask(ORGANISER, 'meets.reveal', { meet: meet.id })
    expect(await told()).toBe(before + 4)
  })
})
