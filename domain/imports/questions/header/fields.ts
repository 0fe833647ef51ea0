import type { FilePlace } from '../../row-read'
import { optionsFromColumns } from '../options/from-columns'
import { optionsFromList } from '../options/from-list'
import type { OptionsRead } from '../options/from-segments'
import { partInline } from '../options/inline'
import type { Lettered } from '../options/run'
import { kindOf } from '../words/kind'
import type { Letter } from '../words/letters'
import { comparable, tidy } from '../words/tidy'
import { truthOf } from '../words/truth'
import { unwritten, type WrittenOption, type WrittenQuestion } from '../written'
import type { Field } from './field'
import type { Header } from './header'

/** What one row or record says, by what its columns hold. */
export interface Fields {
  readonly of: (field: Field) => string
  readonly options: readonly (readonly [Letter, string])[]
  readonly notes: ReadonlyMap<Letter, string>
  readonly numbered: boolean
}

/** Sorts the texts of a row by its header. */
export function fieldsOf(header: Header, texts: readonly string[]): Fields {
  const values = new Map<Field, string>()
  const notes = new Map<Letter, string>()
  const options: [Letter, string][] = []
  let numbered = false
  header.forEach((column, place) => {
    const text = tidy(texts[place] ?? '')
    if (!column) return
    if ('field' in column) values.set(column.field, text)
    else if ('note' in column) notes.set(column.note, text)
    else {
      options.push([column.option, text])
      numbered ||= column.numbered
    }
  })
  return { of: (field) => values.get(field) ?? '', options, notes, numbered }
}

/** 多选 or 单选 where a column only says whether several are right. */
function kindIn(fields: Fields) {
  const named = kindOf(fields.of('kind'))
  const several = truthOf(fields.of('several'))
  return named ?? (several === null ? null : several ? 'multiple' : 'single')
}

const sameOptions = (a: readonly Lettered[], b: readonly Lettered[]): boolean =>
  a.length === b.length &&
  a.every(({ text }, place) => comparable(text) === comparable(b[place]?.text ?? ''))

/** Options out of their columns, their one cell, or the stem; given twice they count once. */
function optionsOf(fields: Fields, stem: string): OptionsRead & { readonly stem: string } {
  const columns = optionsFromColumns(fields.options)
  const read =
    'flaw' in columns || columns.options.length > 0
      ? columns
      : optionsFromList(fields.of('options'))
  const inline = partInline(stem, null)
  if ('flaw' in read || inline === null) return { ...read, stem }
  if (read.options.length === 0) return { options: inline.options, stem: inline.stem }
  return sameOptions(read.options, inline.options)
    ? { ...read, stem: inline.stem }
    : { ...read, stem }
}

const withMaterial = (material: string, stem: string): string =>
  material === '' || stem.includes(material) ? stem : `${material}\n${stem}`

const optionOf = (notes: Fields['notes'], { letter, text }: Lettered): WrittenOption => ({
  letter,
  text,
  note: notes.get(letter) ?? '',
  right: null,
})

/** The question that the fields of a row or record make, without what stands in other rows. */
export function writtenOf(fields: Fields, at: FilePlace, text: string): WrittenQuestion {
  const of = fields.of
  const read = optionsOf(fields, of('stem') || of('task'))
  return {
    ...unwritten(at, text),
    kind: kindIn(fields),
    stem: withMaterial(of('material'), read.stem),
    options: 'flaw' in read ? [] : read.options.map((option) => optionOf(fields.notes, option)),
    flaw: 'flaw' in read ? read.flaw : null,
    numbered: fields.numbered,
    answer: of('answer'),
    ...{
      id: of('id'),
      reason: of('reason'),
      takeaway: of('takeaway'),
      difficulty: of('difficulty'),
    },
    ...{
      domain: of('domain'),
      situation: of('situation'),
      topic: of('topic'),
      seeAlso: of('seeAlso'),
      calculation: of('calculation'),
    },
    citation: {
      ...{ citation: of('citation'), law: of('law'), lawVersion: of('lawVersion') },
      ...{ article: of('article'), lawKey: of('lawKey') },
    },
  }
}
