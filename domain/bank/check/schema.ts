import * as v from 'valibot'
import { isBeijingDay } from '../../beijing-day'
import { LAW_LEVELS, PENDING } from '../law'
import { DOMAINS, QUESTION_TYPES } from '../question'

/** A text that says something. */
export const text = v.pipe(v.string(), v.nonEmpty('is empty'))
const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z]+(-[a-z]+)*$/, 'must be lower-case words and hyphens'),
)
const version = v.pipe(
  v.string(),
  v.check((of) => of === PENDING || /^\d{4}$/.test(of), 'must be a year'),
)
const day = v.pipe(v.string(), v.check(isBeijingDay, 'is no day'))
/** A name people give a question or a case in its file. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case and hyphens'),
)

/** A law version (法规版本) as a file of content/laws holds it. */
export const lawSchema = v.strictObject({
  law: slug,
  version,
  name: text,
  shortName: text,
  versionLabel: text,
  level: v.picklist(LAW_LEVELS),
  issuer: v.nullable(text),
  inForceFrom: v.nullable(day),
  inForceUntil: v.nullable(day),
  domain: v.picklist(DOMAINS),
  articles: v.pipe(v.number(), v.integer(), v.minValue(0)),
  points: v.record(v.string(), text),
})

/** An option (选项) of a question of the bank or of a case. */
export const optionSchema = v.strictObject({ text, right: v.boolean(), note: v.optional(text) })

/** What something rests on (引用). */
export const citationSchema = v.strictObject({ law: slug, version, article: v.string() })

/** A question (题) as an array of content/bank holds it; unknown keys are refused, so that a typing slip is seen. */
export const questionSchema = v.strictObject({
  id,
  type: v.picklist(QUESTION_TYPES),
  domain: v.picklist(DOMAINS),
  difficulty: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
  situation: v.boolean(),
  topic: text,
  stem: text,
  options: v.pipe(v.array(optionSchema), v.minLength(2)),
  takeaway: text,
  reason: text,
  citation: citationSchema,
  seeAlso: v.optional(v.array(v.string())),
  calculation: v.optional(text),
})
