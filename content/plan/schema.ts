import * as v from 'valibot'
import { SOURCES } from '#domain/honours'
import { TEMPLATE_WORDS } from '#domain/inbox'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const some = v.pipe(count, v.minValue(1))

const template = v.strictObject({
  id: v.string(),
  fields: v.record(v.pipe(v.string(), v.regex(/^[a-z]+_?[a-z]*\d+$/)), v.picklist(TEMPLATE_WORDS)),
})

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/))
const words = v.pipe(v.string(), v.nonEmpty())
const percent = v.pipe(some, v.maxValue(100))

const indicator = v.strictObject({
  id,
  name: words,
  source: v.picklist(SOURCES),
  most: some,
  rule: v.variant('kind', [
    v.strictObject({ kind: v.literal('share'), fullPercent: percent }),
    v.strictObject({ kind: v.literal('each'), points: some }),
    v.strictObject({ kind: v.literal('deduct'), points: some }),
  ]),
})

const honours = v.strictObject({
  period: v.picklist(['month', 'quarter']),
  excellentPercent: percent,
  scheme: v.strictObject({
    version: words,
    noticeDays: some,
    sections: v.array(v.strictObject({ id, name: words, indicators: v.array(indicator) })),
    vetoes: v.array(v.strictObject({ id, name: words, says: words })),
  }),
})

const checklist = v.strictObject({
  noteBelowPercent: v.pipe(count, v.maxValue(100)),
  criteria: v.array(
    v.strictObject({
      id,
      name: v.pipe(words, v.maxLength(20)),
      says: v.pipe(words, v.maxLength(200)),
      most: some,
      step: count,
      deductions: v.array(
        v.strictObject({
          id,
          what: v.pipe(words, v.maxLength(40)),
          points: count,
          timesAtMost: some,
          isFatal: v.boolean(),
        }),
      ),
    }),
  ),
})

const dossiers = v.strictObject({
  drawPercent: percent,
  excellentFrom: some,
  goodFrom: some,
  passedFrom: some,
  answerDays: some,
  heldDays: some,
  apartDepth: some,
  checklists: v.strictObject({
    penalty: checklist,
    licence: checklist,
    coercion: checklist,
    inspection: checklist,
  }),
})

/** A version of a plan (方案版本) as its file holds it: the numbers rules work with (house law 8). */
export const planSchema = v.strictObject({
  plan: v.pipe(v.string(), v.nonEmpty()),
  version: v.pipe(v.string(), v.regex(/^\d{4}\.\d+$/)),
  study: v.strictObject({
    setSize: some,
    dueAtMost: count,
    unseenForDays: count,
    makeUpDaysAMonth: count,
    makeUpWithinDays: count,
    leaveDaysAMonth: count,
    leaveBackDays: count,
    leaveAheadDays: count,
    pointsPerRight: count,
    retireAfterDays: some,
    unitFiguresFrom: some,
  }),
  org: v.strictObject({ bindFailuresAtMost: some, bindWindowMinutes: some }),
  feedback: v.strictObject({ perDay: some }),
  bank: v.strictObject({ disputesADay: some, figuresFrom: some }),
  inbox: v.strictObject({
    soonMinutes: some,
    sentAtMost: some,
    triesAtMost: some,
    templates: v.strictObject({
      regraded: template,
      extended: template,
      released: template,
      revealed: template,
      withdrawn: template,
      opensSoon: template,
      caseReturned: template,
      casePublished: template,
      caseShared: template,
      caseWithdrawn: template,
      askAnswered: template,
      recordReturned: template,
      objectionAnswered: template,
      findingsGiven: template,
      findingAnswered: template,
      sheetUnlocked: template,
      resultOut: template,
      appealAnswered: template,
      questionReturned: template,
      disputeAnswered: template,
    }),
  }),
  exam: v.strictObject({
    operationsASecond: some,
    loadPercent: v.pipe(some, v.maxValue(100)),
    spreadSecondsAtMost: some,
    saveEverySeconds: some,
  }),
  duel: v.strictObject({
    questions: some,
    questionSeconds: some,
    pauseSeconds: some,
    leadSeconds: some,
    codeMinutes: some,
    startMinutes: some,
    keptDays: some,
  }),
  boards: v.strictObject({ hallRows: some }),
  cases: v.strictObject({
    watchedPercent: v.pipe(some, v.maxValue(100)),
    charactersAMinute: some,
    asksPerDay: some,
    pointsPublished: count,
    pointsShared: count,
    pointsAQuarter: count,
    effectFrom: some,
  }),
  dossiers,
  honours,
  media: v.strictObject({
    videoBytesAtMost: some,
    pictureBytesAtMost: some,
    videoSecondsAtMost: some,
    picturePixelsAtMost: some,
    sliceBytes: some,
    uploadsADay: some,
    bytesADay: some,
    sweptAfterDays: some,
    checkMinutesAtMost: some,
  }),
})
