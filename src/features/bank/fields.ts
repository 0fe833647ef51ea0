import type { Reply } from '#contract/index'
import { articleName, DOMAIN_NAMES, TYPE_NAMES } from '#domain/bank'
import { difficultyNames, type fieldNames } from './copy/words'

/** A question's content as drafts and versions show it. */
export type Content = Reply<'bank', 'draft'>['content']

/** One field of a question as words. */
export interface Worded {
  readonly field: keyof typeof fieldNames
  readonly text: string
}

const optionText = ({ text, right, note }: Content['options'][number]): string =>
  `${right ? '对' : '错'} · ${text}${note ? `（${note}）` : ''}`

const isNumber = (article: string): boolean => /^(\d+(-\d+)?|i\d+)$/.test(article)

/** The article a content cites, in words; laws by their short names where they are known. */
export function citationText(
  { law, version, article }: Content['citation'],
  nameOf: (law: string) => string | undefined,
): string {
  if (law === '') return ''
  return `《${nameOf(law) ?? law}》${version} ${isNumber(article) ? articleName(article) : article}`
}

/** All of a question as words, field by field, to be compared. */
export function wordedFields(
  content: Content,
  nameOf: (law: string) => string | undefined,
): Worded[] {
  const { type, domain, difficulty, topic, stem, options, takeaway, reason, citation } = content
  return [
    { field: 'type', text: TYPE_NAMES[type] },
    { field: 'domain', text: DOMAIN_NAMES[domain] },
    { field: 'difficulty', text: difficultyNames[difficulty - 1] ?? '' },
    { field: 'topic', text: topic },
    { field: 'stem', text: stem },
    { field: 'options', text: options.map(optionText).join('\n') },
    { field: 'takeaway', text: takeaway },
    { field: 'reason', text: reason },
    { field: 'citation', text: citationText(citation, nameOf) },
    { field: 'seeAlso', text: content.seeAlso.map(articleName).join('、') },
    { field: 'calculation', text: content.calculation },
  ]
}

/** The fields that differ between two versions (改动), each with both wordings. */
export function changedFields(
  before: Content,
  after: Content,
  nameOf: (law: string) => string | undefined,
): (Worded & { readonly before: string })[] {
  const earlier = new Map(wordedFields(before, nameOf).map(({ field, text }) => [field, text]))
  return wordedFields(after, nameOf).flatMap((worded) => {
    const text = earlier.get(worded.field) ?? ''
    return text === worded.text ? [] : [{ ...worded, before: text }]
  })
}
