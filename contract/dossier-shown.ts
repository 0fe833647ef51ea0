import * as v from 'valibot'
import { DOSSIER_KINDS, GRADES } from '#domain/dossiers'
import { UnitWords } from './flag-shown'
import { MarksInput, RubricShown } from './rubric'
import { Count, Day, Id, Moment } from './words'

export const NOT_FOUND = { DOSSIER_NOT_FOUND: { message: '没有这卷案卷' } } as const
export const OWN_UNIT = { OWN_UNIT: { message: '本单位的案卷要回避' } } as const
export const WORDS_REFUSED = {
  NAMES_SOMEBODY: { message: '写到了车牌、电话、地址这类信息，去掉再交' },
  NOT_FIT: { message: '有不合适的内容，改一改再交' },
} as const
export const Year = v.pipe(v.number(), v.integer(), v.minValue(2020), v.maxValue(2099))
export const KindName = v.picklist(DOSSIER_KINDS)
export const GradeName = v.picklist(GRADES)

/** A finding (评查意见) with the agency's answer. */
const Finding = v.object({
  id: Id,
  text: v.string(),
  answerBy: Day,
  answer: v.nullable(v.object({ text: v.string(), by: v.string(), at: Moment })),
  /** Null while the reviewer has not decided. */
  accepted: v.nullable(v.boolean()),
})

/** A case file (案卷) as far as the asker sees it. */
export const DossierShown = v.object({
  dossier: Id,
  year: Year,
  ...UnitWords.entries,
  number: v.string(),
  kind: KindName,
  /** Null for those who see the grade alone. */
  cause: v.nullable(v.string()),
  closed: v.nullable(Day),
  drawn: v.boolean(),
  rubric: RubricShown,
  /** Null until the review is signed; marks and reviewer are null for those who see the grade alone. */
  result: v.nullable(
    v.object({
      marks: v.nullable(MarksInput),
      total: Count,
      most: Count,
      grade: GradeName,
      reviewer: v.nullable(v.string()),
      at: Moment,
    }),
  ),
  findings: v.array(Finding),
  takenByMe: v.boolean(),
  mayTake: v.boolean(),
  mayAnswer: v.boolean(),
  mayAccept: v.boolean(),
})
