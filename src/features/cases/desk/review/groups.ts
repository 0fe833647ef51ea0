import { articleName } from '#domain/bank'
import { fieldsOf } from '#domain/cases'
import { sectionNames } from '../copy/words'
import type { Section } from '../draft/sections'
import type { Reviewed } from './reviewed'

/** A piece of the text by the name remarks know it by, with the article it stands under. */
export interface ReviewedField {
  readonly field: string
  readonly text: string
  readonly law: string | null
}
export interface ReviewedGroup {
  readonly title: string
  readonly fields: readonly ReviewedField[]
}

type Cited = Reviewed['basis'][number]['citation'] | null

const lawOf = (cited: Cited): string | null =>
  cited && `《${cited.lawName}》${articleName(cited.article)}`

/** What is read of a version besides its questions, section by section (正文). */
export function groupsOf(reviewed: Reviewed): ReviewedGroup[] {
  const texts = new Map(fieldsOf(reviewed).map(({ field, text }) => [field, text]))
  const one = (field: string, law: Cited = null): ReviewedField => ({
    field,
    text: texts.get(field) ?? '',
    law: lawOf(law),
  })
  const group = (section: Section, ...fields: ReviewedField[]): ReviewedGroup => ({
    title: sectionNames[section],
    fields,
  })
  const { evidence, basis, procedure } = reviewed
  return [
    group('head', one('title'), one('lead')),
    group('facts', one('facts')),
    group('evidence', ...evidence.map((_, place) => one(`evidence.${place + 1}`))),
    group('dispute', one('dispute')),
    group('decision', one('decision')),
    group('lesson', one('lesson')),
    group('basis', ...basis.map(({ citation }, at) => one(`basis.${at + 1}`, citation))),
    group(
      'procedure',
      ...procedure.map(({ citation }, at) => one(`procedure.${at + 1}`, citation)),
    ),
  ]
}
