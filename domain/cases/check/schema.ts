import * as v from 'valibot'
import { DOMAINS, QUESTION_TYPES } from '../../bank'
import { citationSchema, id, optionSchema, text } from '../../bank/check'

const seconds = v.pipe(v.number(), v.minValue(0))
const file = v.pipe(
  v.string(),
  v.regex(/^cases(\/[a-z0-9][a-z0-9.-]*)+$/, 'is no path of the storage below cases/'),
)

const textSchema = v.strictObject({
  title: text,
  domain: v.picklist(DOMAINS),
  lead: text,
  facts: text,
  evidence: v.array(text),
  dispute: text,
  decision: text,
  lesson: text,
  basis: v.array(v.strictObject({ citation: citationSchema, says: text })),
  procedure: v.array(
    v.strictObject({ what: text, when: text, citation: v.nullable(citationSchema) }),
  ),
  questions: v.array(
    v.strictObject({
      id,
      at: v.nullable(v.pipe(seconds, v.integer('must be whole seconds'))),
      type: v.picklist(QUESTION_TYPES),
      stem: text,
      options: v.pipe(v.array(optionSchema), v.minLength(2)),
      takeaway: text,
      reason: text,
      citation: citationSchema,
    }),
  ),
})

const videoSchema = v.strictObject({
  file,
  poster: file,
  seconds,
  captions: v.array(v.strictObject({ from: seconds, until: seconds, text })),
})

/** A case lesson (以案释法) as a file of content/cases holds it. */
export const caseSchema = v.strictObject({
  id,
  invented: v.literal(true, 'must be true: our cases are invented'),
  text: textSchema,
  video: v.nullable(videoSchema),
  pictures: v.array(v.strictObject({ file, shows: text })),
})
