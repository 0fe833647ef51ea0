import { type Fields, writtenOf } from '../header/fields'
import { optionsFromSegments } from '../options/from-segments'
import { markAtStart } from '../options/mark'
import { letterAt } from '../words/letters'
import { codedTruthOf } from '../words/truth'
import type { WrittenOption, WrittenQuestion } from '../written'
import type { Group } from './groups'

/** A row that holds one option, and beside it whether it is right where the sheet says so. */
function optionOf(fields: Fields, place: number): readonly WrittenOption[] {
  const letter = letterAt(place)
  const right = fields.of('right')
  if (letter === null) return []
  return [
    {
      letter,
      text: fields.of('options'),
      note: fields.of('optionNote'),
      right: right === '' ? null : codedTruthOf(right),
    },
  ]
}

/** Options that carry letters of their own are told by them, not by their row. */
function optionsOf(group: Group): readonly WrittenOption[] {
  const options = group.fields.flatMap(optionOf)
  if (!options.every(({ text }) => markAtStart(text))) return options
  const read = optionsFromSegments(options.map(({ text }) => text))
  if ('flaw' in read || read.options.length !== options.length) return options
  return options.map((option, place) => ({ ...option, ...read.options[place] }))
}

/** The question that a group of rows makes. */
export function questionIn(group: Group): WrittenQuestion | null {
  const [row, [fields]] = [group.rows[0], group.fields]
  if (!row || !fields) return null
  const text = group.rows.map((each) => each.text).join('\n')
  const written = writtenOf(fields, row.at, text)
  const perOption = group.rows.length > 1 || fields.of('right') !== ''
  return perOption ? { ...written, options: optionsOf(group), flaw: null } : written
}
