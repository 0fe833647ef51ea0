import { maskingCopy } from '../copy/masking'
import { fieldName, sectionNames } from '../copy/words'
import { sectionOf } from '../draft/sections'
import type { Found, Masked, PlacedText } from './masked'

/** A field with findings (一处): its texts, and what is found in them. */
export interface FoundField {
  readonly field: string
  readonly name: string
  readonly texts: readonly PlacedText[]
  readonly found: readonly Found[]
  readonly open: number
}

/** All captions are one field, and so is a question with its options. @example fieldOf('questions.1.stem') // 'questions.1' */
function fieldOf(place: string): string {
  const [word = '', entry] = place.split('.')
  return word === 'captions' || entry === undefined ? word : `${word}.${entry}`
}

/** Places count from nought, people from one. */
function nameOf(field: string): string {
  const [word = '', entry] = field.split('.')
  if (word === 'captions') return maskingCopy.captions
  if (entry === undefined) return fieldName(field, sectionNames[sectionOf(field)])
  const place = Number(entry) + 1
  if (word === 'questions') return maskingCopy.question(place)
  if (word === 'pictures') return maskingCopy.picture(place)
  return fieldName(`${word}.${place}`, sectionNames[sectionOf(field)])
}

/** The fields in which something was found, in the order they are read. */
export function foundFields({ found, before }: Masked): FoundField[] {
  const fields = [...new Set(found.map(({ place }) => fieldOf(place)))]
  return fields.map((field) => {
    const here = found.filter(({ place }) => fieldOf(place) === field)
    const places = new Set(here.map(({ place }) => place))
    return {
      field,
      name: nameOf(field),
      texts: before.filter(({ place }) => places.has(place)),
      found: here,
      open: here.filter(({ state }) => state === 'open').length,
    }
  })
}

/** Texts gathered by field, for those who read all of them. */
export function readFields(texts: readonly PlacedText[]): { name: string; texts: PlacedText[] }[] {
  const fields = new Map<string, PlacedText[]>()
  for (const text of texts) {
    if (text.text.trim() === '') continue
    const field = fieldOf(text.place)
    fields.set(field, [...(fields.get(field) ?? []), text])
  }
  return [...fields].map(([field, of]) => ({ name: nameOf(field), texts: of }))
}
