import { describe, expect, it } from 'vitest'
import { explain, seedFor } from '#domain/dossiers'
import type { Officer } from '#domain/org'
import { BOUND_CAST, CAST } from '../../content/demo'
import { openHouse } from '../builders/cloud'
import {
  ADMIN,
  drawn,
  ELSEWHERE,
  fileOf,
  filesOf,
  HEPING,
  LIAISON,
  listed,
  locked,
  MEMBER,
  marksOf,
  REVIEWER,
  YEAR,
} from '../builders/dossiers'
import type { Path } from '../builders/paths'
import { sdkFor } from '../local-cloud/cloud'

const house = await openHouse()
house.at('2026-11-18T08:00:00+08:00')

/** Words that stand in a file and in what is said of it, so that any leak shows them. */
const CAUSE = '暗号青松'
const NOTE = '暗号白桦'
const FINDING = '暗号银杏'
const ANSWER = '暗号垂柳'
const NUMBER = '暗字第一号'

const everybody = BOUND_CAST.map(({ openid }) => openid)
const LISTERS = [LIAISON, ADMIN]
const OWN = [MEMBER, CAST.squadLeader.openid, CAST.branchEditor.openid]
const WHOLE = [...LISTERS, ...OWN, REVIEWER]

await listed(house, [fileOf(0, { number: NUMBER, cause: CAUSE }), ...filesOf(6)])
const [file] = await house.stored<{ _id: string }>('dossiers', { number: NUMBER })
const dossier = file?._id ?? ''

/** A file's life; each step is reached from the one before. The last but one seed draws this very file. */
const seedThatDraws = (): string => {
  const numbers = [NUMBER, ...filesOf(6).map(({ number }) => number)]
  for (let seed = 0; ; seed += 1)
    if (explain(numbers, seedFor(`${seed}`, HEPING), 10).drawn.includes(NUMBER)) return `${seed}`
}
const signed = async () => {
  const { rubric } = await house.ask(REVIEWER, 'dossiers.read', { dossier })
  const marks = marksOf(rubric, 'filing.no-approval')
  const filing = marks.filing ?? { given: 0, met: {}, note: '' }
  return house.ask(REVIEWER, 'dossiers.review', {
    dossier,
    marks: { ...marks, filing: { ...filing, note: NOTE } },
    findings: [{ id: 'finding-0001', text: FINDING }],
  })
}
const STATES = {
  listed: async () => {},
  locked: async () => {
    await locked(house)
  },
  drawn: async () => {
    await drawn(house, seedThatDraws())
  },
  taken: () => house.ask(REVIEWER, 'dossiers.take', { dossier }),
  reviewed: signed,
  answered: () =>
    house.ask(LIAISON, 'dossiers.answer', { dossier, finding: 'finding-0001', text: ANSWER }),
  accepted: () =>
    house.ask(REVIEWER, 'dossiers.accept', { dossier, finding: 'finding-0001', accepted: true }),
} as const
type State = keyof typeof STATES

const isDrawn = (state: State) => !['listed', 'locked'].includes(state)
const isReviewed = (state: State) => ['reviewed', 'answered', 'accepted'].includes(state)
const isAnswered = (state: State) => ['answered', 'accepted'].includes(state)
const NOBODY: readonly string[] = []

/** Who may get each word by each call that could show it. */
const CALLS: readonly (readonly [
  path: Path,
  input: object,
  words: readonly (readonly [string, (state: State) => readonly string[]])[],
])[] = [
  [
    'dossiers.read',
    { dossier },
    [
      [NUMBER, (state) => (isReviewed(state) ? everybody : isDrawn(state) ? WHOLE : LISTERS)],
      [CAUSE, (state) => (isDrawn(state) ? WHOLE : LISTERS)],
      [NOTE, (state) => (isReviewed(state) ? WHOLE : NOBODY)],
      [FINDING, (state) => (isReviewed(state) ? WHOLE : NOBODY)],
      [ANSWER, (state) => (isAnswered(state) ? WHOLE : NOBODY)],
      [CAST.legalReviewer.name, (state) => (isReviewed(state) ? WHOLE : NOBODY)],
    ],
  ],
  [
    'dossiers.files',
    { year: YEAR, unit: HEPING, part: 'listed', after: null },
    [
      [NUMBER, (state) => (isDrawn(state) ? WHOLE : LISTERS)],
      [CAUSE, (state) => (isDrawn(state) ? WHOLE : LISTERS)],
      [FINDING, () => NOBODY],
    ],
  ],
  [
    'dossiers.files',
    { year: YEAR, unit: HEPING, part: 'drawn', after: null },
    [
      [NUMBER, (state) => (isDrawn(state) ? WHOLE : NOBODY)],
      [CAUSE, (state) => (isDrawn(state) ? WHOLE : NOBODY)],
    ],
  ],
  [
    'dossiers.toReview',
    { year: YEAR },
    [
      [NUMBER, (state) => (isDrawn(state) && !isReviewed(state) ? [REVIEWER] : NOBODY)],
      [CAUSE, () => NOBODY],
    ],
  ],
  [
    'dossiers.year',
    { year: YEAR },
    [
      [NUMBER, () => NOBODY],
      [CAUSE, () => NOBODY],
    ],
  ],
]

const askers = [...everybody, CAST.visitor.openid, 'never-seen', '']

describe.each(Object.keys(STATES) as State[])('a file that is %s', (state) => {
  it('comes to be so', async () => {
    await STATES[state]()
  })

  it.each(CALLS)('shows by %s %# nothing to those it is not for', async (path, input, words) => {
    for (const openid of askers) {
      const reply = JSON.stringify(await house.post(openid, { path, input }))
      for (const [word, who] of words)
        expect(reply.includes(word), `${openid} ${path} ${word}: ${reply.slice(0, 300)}`).toBe(
          who(state).includes(openid),
        )
    }
  })

  it('is changed by nobody who may not', async () => {
    const [before] = await house.stored('dossiers', { _id: dossier })
    const answer = { dossier, finding: 'finding-0001', text: 'x' }
    const tries: [Path, object, readonly string[]][] = [
      ['dossiers.unlist', { dossier }, LISTERS],
      ['dossiers.take', { dossier }, [REVIEWER]],
      ['dossiers.review', { dossier, marks: {}, findings: [] }, [REVIEWER]],
      ['dossiers.answer', answer, LISTERS],
      ['dossiers.accept', { dossier, finding: 'finding-0001', accepted: true }, [REVIEWER]],
    ]
    for (const openid of askers)
      for (const [path, input, may] of tries) {
        if (may.includes(openid)) continue
        expect((await house.post(openid, { path, input })).ok, `${openid} ${path}`).toBe(false)
      }
    expect((await house.stored('dossiers', { _id: dossier }))[0]).toEqual(before)
  })
})

describe('whoever must stay away', () => {
  const place = (officer: string, unit: string, path: string[]) =>
    sdkFor(house.cloud.url)
      .database()
      .collection('officers')
      .where({ _id: officer })
      .update({ data: { unit, path } })
  const officerOf = async (openid: string) =>
    (await house.stored<Officer>('officers', { openid }))[0]

  it('is refused by every path, whatever role they hold besides', async () => {
    await sdkFor(house.cloud.url)
      .database()
      .collection('dossiers')
      .where({ _id: dossier })
      .update({ data: { result: null, reviewer: null, takenAt: null } })
    for (const { openid, officerId } of [CAST.branchEditor, CAST.liaison, CAST.squadLeader]) {
      await house.ask(ADMIN, 'org.grant', {
        ...{ officer: officerId, role: 'legalReviewer', unit: 'u-21', reason: '试一试' },
      })
      const { files, count } = await house.ask(openid, 'dossiers.toReview', { year: YEAR })
      expect([count, files]).toEqual([0, []])
      const { mayTake, mayAccept } = await house.ask(openid, 'dossiers.read', { dossier })
      expect([mayTake, mayAccept]).toEqual([false, false])
      const review = { dossier, marks: {}, findings: [] }
      const accept = { dossier, finding: 'finding-0001', accepted: true }
      for (const [path, input] of [
        ['dossiers.take', { dossier }],
        ['dossiers.review', review],
        ['dossiers.accept', accept],
      ] as const)
        expect(await house.post(openid, { path, input }), `${openid} ${path}`).toMatchObject({
          code: 'OWN_UNIT',
        })
    }
  })

  it('is refused too after moving to the unit with the file in their hands', async () => {
    await house.ask(REVIEWER, 'dossiers.take', { dossier })
    const before = await officerOf(REVIEWER)
    await place(CAST.legalReviewer.officerId, 'u-210103', ['u-21', 'u-2101', 'u-210103'])
    const review = { dossier, marks: {}, findings: [] }
    expect((await house.refused(REVIEWER, 'dossiers.review', review)).code).toBe('OWN_UNIT')
    const shown = await house.ask(REVIEWER, 'dossiers.read', { dossier })
    expect([shown.takenByMe, shown.mayAccept]).toEqual([false, false])
    await place(CAST.legalReviewer.officerId, before?.unit ?? '', [...(before?.path ?? [])])
    expect(await house.ask(REVIEWER, 'dossiers.read', { dossier })).toMatchObject({
      takenByMe: true,
    })
  })

  it('is not the reviewer of another city', async () => {
    await house.ask(ADMIN, 'org.grant', {
      ...{ officer: CAST.judge.officerId, role: 'legalReviewer', unit: 'u-2102', reason: '交叉' },
    })
    const shown = await house.ask(ELSEWHERE, 'dossiers.read', { dossier })
    expect(shown.cause).toBe(CAUSE)
    expect((await house.refused(ELSEWHERE, 'dossiers.take', { dossier })).code).toBe(
      'ALREADY_TAKEN',
    )
  })
})
