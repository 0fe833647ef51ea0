import * as v from 'valibot'
import { TEMPLATE_WORDS } from '#domain/inbox'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const some = v.pipe(count, v.minValue(1))

const template = v.strictObject({
  id: v.string(),
  fields: v.record(v.pipe(v.string(), v.regex(/^[a-z]+_?[a-z]*\d+$/)), v.picklist(TEMPLATE_WORDS)),
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
