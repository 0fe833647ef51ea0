import readXlsx from 'read-excel-file/node'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ScoreEntry } from '#domain/ledger'
import { CAST } from '../../content/demo'
import { openHouse } from '../../test/builders/cloud'
import { insertAll } from '../../test/builders/insert'
import { must } from '../../test/builders/study'

const ORGANISER = CAST.organiser.openid
const EXAM = 'x-key-00000001'
const NOW = '2026-11-18T18:00:00+08:00'
const ENDED = Date.parse('2026-11-18T10:00:00+08:00')

const house = await openHouse()
house.at(NOW)

const terms = {
  title: '行政处罚法专项测验',
  note: '',
  who: { units: [], domains: [], posts: [], roles: [] },
  opensAt: ENDED - 3_600_000,
  closesAt: ENDED,
  minutes: 60,
  graceSeconds: 180,
  attemptsAtMost: 2,
  blueprint: { fixed: [{ question: 'a', points: 100 }], parts: [], draw: 'once' },
  timeBonus: 0,
  lateScores: false,
  review: 'afterSubmit',
}
const sitting = (_id: string, change: object = {}) => ({
  _id,
  kind: 'exam',
  terms,
  exam: { passMark: 60, resits: 0, resitAfterHours: 0 },
  round: null,
  state: 'published',
  place: ['u-21'],
  madeBy: 'o-organiser',
  version: 1,
  questions: [],
  pools: [],
  expected: 3,
  corrections: [],
  releasedAt: null,
  acts: [],
  lastKey: '',
  analyseSince: 0,
  ...change,
})

const figures = {
  asOf: ENDED,
  expected: 3,
  took: 2,
  passed: 1,
  mean: 6550,
  bands: [
    { from: 0, to: 59 },
    { from: 60, to: 100 },
  ],
  units: [
    { unit: 'u-21', name: '全省', expected: 3, took: 2, passed: 1, mean: 6550, bands: [1, 1] },
    { unit: 'u-2101', name: '=沈阳', expected: 1, took: 0, passed: 0, mean: 0, bands: [0, 0] },
  ],
  items: [
    { question: 'a', stem: '甲？', asked: 3, right: 2, discrimination: 45, chosen: [2, 1] },
    { question: 'b', stem: '乙？', asked: 2, right: 0, discrimination: null, chosen: [0, 1, 1] },
  ],
}
const analysis = (_id: string) => ({ _id, state: 'done', since: 0, figures })

/** Rounds by how their board is: it stands still from its moment on, whether the timer has noted it or not. */
const BOARDS = {
  'c-key-frozen': { state: 'frozen', freezeAt: ENDED - 1 },
  'c-key-freezing': { state: 'live', freezeAt: ENDED },
  'c-key-revealed': { state: 'revealed', freezeAt: ENDED - 1 },
}

const score = (officer: string, number: number, change: Partial<ScoreEntry> = {}): ScoreEntry => {
  const attempt = `${EXAM}:${officer}:${number}`
  return {
    _id: attempt,
    kind: 'exam.score',
    attempt,
    sitting: EXAM,
    officer,
    unit: 'u-210102-3',
    name: officer,
    place: '沈阳 和平',
    path: ['u-21', 'u-2101'],
    title: terms.title,
    points: 50,
    understood: 0,
    right: 1,
    seconds: 600,
    grade: 0,
    corrections: 0,
    boards: [],
    day: '2026-11-18' as ScoreEntry['day'],
    at: ENDED,
    folded: true,
    held: false,
    ...change,
  }
}
const attempt = (
  { attempt: _id, sitting: of, officer }: ScoreEntry,
  late: object | null = null,
) => ({
  _id,
  sitting: of,
  officer,
  number: Number(_id.split(':').at(-1)),
  state: 'submitted',
  lastAt: ENDED,
  submission: { at: ENDED, by: 'officer', slot: 'p1', answers: {} },
  late,
})

/** An attempt nobody began: the first of those who did not come, or a further one of those who did. */
const prepared = (of: string, officer: string, number: number) => ({
  _id: `${of}:${officer}:${number}`,
  sitting: of,
  officer,
  number,
  name: '孙小满',
  place: '沈阳 和平',
  unit: 'u-210102-3',
  state: 'prepared',
  submission: null,
  late: null,
})

const first = score('o-wang', 1, { name: '王海波' })
const mended = score('o-wang', 1, { _id: `${first._id}:1`, grade: 1, points: 62 })
const second = score('o-wang', 2, { name: '王海波', points: 69, seconds: 700 })
const formula = score('o-zhao', 1, { name: '=HYPERLINK("x")', points: 69, seconds: 650 })

const ROUND = 'c-key-revealed'
/** Of a round only what its board has taken in goes out: one line is, the other waits for the next fold. */
const ofRound = (officer: string, folded: boolean) => {
  const attempt = `${ROUND}:${officer}:1`
  const change = { _id: attempt, attempt, sitting: ROUND, kind: 'contest.score', folded } as const
  return score(officer, 1, { ...change, boards: [{ board: ROUND, group: ROUND }] })
}

beforeAll(async () => {
  const put = (name: string, documents: readonly object[]) =>
    insertAll(house.cloud.url, name, documents)
  await put('sittings', [
    sitting(EXAM),
    sitting('x-key-not-ready'),
    sitting('x-key-elsewhere', { place: ['u-nowhere'] }),
    sitting('x-key-draft', { state: 'draft' }),
    ...Object.keys(BOARDS).map((id) => sitting(id, { kind: 'round', exam: null })),
  ])
  await put('analyses', [EXAM, 'x-key-draft', ...Object.keys(BOARDS)].map(analysis))
  await put(
    'boards',
    Object.entries(BOARDS).map(([_id, terms]) => ({ _id, ...terms })),
  )
  await put('ledger', [first, { ...mended, name: '王海波' }, second, formula])
  await put('ledger', [ofRound('o-li', true), ofRound('o-wu', false)])
  await put('attempts', [attempt(first), attempt(second, { at: ENDED + 1 }), attempt(formula)])
  await put('attempts', [prepared(EXAM, 'o-sun', 1), prepared(EXAM, 'o-wang', 3)])
  await put('attempts', [prepared(ROUND, 'o-sun', 1)])
})

const made = () => house.ask(ORGANISER, 'documents.sittingResults', { sitting: EXAM })
const opened = async (url: string) => {
  const response = await fetch(url)
  const sheets = await readXlsx(Buffer.from(await response.arrayBuffer()))
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]))
}

describe('results of a sitting as a sheet', () => {
  it('name each attempt by its last grading, and best first', async () => {
    const file = await made()
    expect(file).toMatchObject({ name: '行政处罚法专项测验 成绩 2026-11-18.xlsx', rows: 3 })
    expect(file.file).toContain(`/documents/${EXAM}/`)
    const unit = '和平大队第三中队'
    expect((await opened(file.url)).成绩).toEqual([
      ['姓名', '单位', '地区', '第几次', '得分', '用时（秒）', '合格', '迟交'],
      ['=HYPERLINK("x")', unit, '沈阳 和平', 1, 69, 650, '是', null],
      ['王海波', unit, '沈阳 和平', 2, 69, 700, '是', '是'],
      ['王海波', unit, '沈阳 和平', 1, 62, 600, '是', null],
    ])
  })

  it('sum up units and questions as the analysis has them', async () => {
    const sheets = await opened((await made()).url)
    expect(sheets.单位).toEqual([
      ['单位', '应参加', '参加', '合格', '平均分', '0–59分', '60–100分'],
      ['全省', 3, 2, 1, 65.5, 1, 1],
      ['=沈阳', 1, 0, 0, null, 0, 0],
    ])
    expect(sheets.题目).toEqual([
      ['题目', '作答人数', '答对人数', '答对率（%）', '区分度', '选第1项', '选第2项', '选第3项'],
      ['甲？', 3, 2, 66.7, 0.45, 2, 1, null],
      ['乙？', 2, 0, 0, '人数太少', 0, 1, 1],
    ])
  })

  it('name who did not sit an exam, and of a contest nobody', async () => {
    const ofExam = await opened((await made()).url)
    expect(ofExam.缺考).toEqual([
      ['姓名', '单位', '地区'],
      ['孙小满', '和平大队第三中队', '沈阳 和平'],
    ])
    const file = await house.ask(ORGANISER, 'documents.sittingResults', { sitting: ROUND })
    expect(Object.keys(await opened(file.url))).toEqual(['成绩', '单位', '题目'])
  })

  it.each([
    ['x-key-nowhere', 'SITTING_NOT_FOUND'],
    ['x-key-elsewhere', 'OUT_OF_PLACE'],
    ['x-key-not-ready', 'NOT_READY'],
    ['x-key-draft', 'NOT_READY'],
    ['c-key-frozen', 'STILL_FROZEN'],
    ['c-key-freezing', 'STILL_FROZEN'],
  ])('of %s are refused: %s', async (id, code) => {
    expect(await house.refused(ORGANISER, 'documents.sittingResults', { sitting: id })).toEqual({
      code,
    })
  })

  it('of a round come out once its board is revealed, without a mark to pass', async () => {
    const input = { sitting: ROUND }
    const file = await house.ask(ORGANISER, 'documents.sittingResults', input)
    const [head, ...lines] = (await opened(file.url)).成绩 ?? []
    expect(head).not.toContain('合格')
    expect(lines.map(([name]) => name)).toEqual(['o-li'])
  })

  it('are for organisers alone, and the small function does not make them', async () => {
    const event = { path: 'documents.sittingResults', input: { sitting: EXAM } }
    expect(
      await house.refused(CAST.officer.openid, 'documents.sittingResults', { sitting: EXAM }),
    ).toEqual({ code: 'NOT_ALLOWED' })
    const reply = await house.cloud.call('api', event, { openid: ORGANISER })
    expect(must(reply)).toMatchObject({ ok: false, code: 'UNKNOWN_PATH' })
  })
})
