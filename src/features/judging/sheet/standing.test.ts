import { describe, expect, it } from 'vitest'
import {
  type Draft,
  type Duty,
  draftFor,
  freshDraft,
  type MarksSheet,
  type OwnSheet,
} from './draft'
import { standingOf } from './standing'

const MARK = { given: 900, met: {}, note: '' }
const SHEET: MarksSheet = {
  ...{ kind: 'marks', marks: { march: MARK }, place: 0 },
  past: [{ criterion: 'march', before: null, place: 0, what: 'given' }],
}
const draft = (change: Partial<Draft> = {}): Draft => ({
  ...{ revision: 1, sheet: SHEET, end: null },
  ...change,
})
const own = (change: Partial<OwnSheet> = {}): OwnSheet => ({
  ...{ entrant: 'e', revision: 1, state: 'signed', total: 900, at: 0, reason: null },
  content: { kind: 'marks', marks: { march: MARK } },
  ...change,
})
const UNLOCKED = own({ state: 'unlocked', revision: 2 })
const HERE = { ownUnit: false, withdrawn: false }
const SIGNED = { kind: 'signed', at: 0 } as const
const REFUSED = { kind: 'refused', code: 'SHEET_LOCKED', data: undefined } as const

describe('how far a sheet is', () => {
  it.each([
    ['nothing was done', HERE, undefined, undefined, 'untouched'],
    ['marked on this phone', HERE, undefined, draft(), 'begun'],
    [
      'opened and not marked',
      HERE,
      undefined,
      draft({ sheet: { ...SHEET, past: [] } }),
      'untouched',
    ],
    ['signed, and no word of the cloud yet', HERE, undefined, draft({ end: SIGNED }), 'waiting'],
    ['the cloud has it', HERE, own(), undefined, 'received'],
    ['signed on another phone, begun on this one', HERE, own(), draft(), 'received'],
    ['signed on two phones', HERE, own(), draft({ end: SIGNED }), 'waiting'],
    ['refused', HERE, own(), draft({ end: REFUSED }), 'refused'],
    ['unlocked', HERE, UNLOCKED, undefined, 'again'],
    ['unlocked, an old draft around', HERE, UNLOCKED, draft(), 'again'],
    ['unlocked and marked anew', HERE, UNLOCKED, draft({ revision: 2 }), 'begun'],
    ['of the own unit', { ...HERE, ownUnit: true }, undefined, undefined, 'away'],
    ['withdrawn', { ...HERE, withdrawn: true }, undefined, draft(), 'withdrawn'],
    ['withdrawn, signed before', { ...HERE, withdrawn: true }, own(), undefined, 'received'],
  ] as const)('%s', (_, entrant, known, kept, standing) =>
    expect(standingOf(entrant, known, kept)).toBe(standing),
  )
})

const PANEL = { trimEach: 0, trimFrom: 0, outlier: 0 }
const RUBRIC: Pick<Duty, 'scoring'> = {
  scoring: { kind: 'judged', panel: PANEL, rubric: { noteBelowPercent: 60, criteria: [] } },
}
const TIME: Pick<Duty, 'scoring'> = {
  scoring: {
    kind: 'measured',
    panel: PANEL,
    standards: { measure: 'time', most: 100, rows: [] },
  },
}

describe('what is gone on with', () => {
  it('is what was kept of the revision that is due', () => {
    expect(draftFor(RUBRIC, undefined, draft())).toEqual(draft())
    expect(draftFor(RUBRIC, UNLOCKED, draft({ revision: 2 }))).toEqual(draft({ revision: 2 }))
  })

  it('is what left the judge’s hand, whatever is due', () =>
    expect(draftFor(RUBRIC, UNLOCKED, draft({ end: REFUSED }))).toEqual(draft({ end: REFUSED })))

  it('after an unlocking is what was signed, with nothing to take back', () =>
    expect(draftFor(RUBRIC, UNLOCKED, draft())).toEqual({
      ...{ revision: 2, end: null },
      sheet: { kind: 'marks', marks: { march: MARK }, place: 0, past: [] },
    }))

  it('of a time are the digits that say it', () => {
    const value = (seconds: number | null) =>
      own({ content: { kind: 'value', value: seconds, note: '风大' } })
    expect(freshDraft(TIME, value(72_005)).sheet).toMatchObject({ digits: '120005', note: '风大' })
    expect(freshDraft(TIME, value(null)).sheet).toMatchObject({ digits: '', isUnfinished: true })
    expect(freshDraft(TIME, undefined).sheet).toMatchObject({ kind: 'value', digits: '' })
  })
})
