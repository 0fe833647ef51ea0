import { keptForms, newKey } from '#cloud'
import type { Input } from '#contract/index'
import { copy } from '../copy/enter'
import type { Person } from '../parts/people-sheet'

/** Somebody of a team, with what the table of standards asks. */
export interface MemberForm extends Person {
  readonly sex: 'm' | 'f'
  readonly age: number
}

/** An entry being filled in (报名表), kept on the phone until the cloud has acknowledged it. */
export interface EntryForm {
  readonly key: string
  readonly kind: 'team' | 'single'
  readonly name: string
  readonly unit: string
  readonly region: string
  readonly events: readonly string[]
  readonly members: readonly MemberForm[]
}

/** By the meet's id. */
export const entries = keptForms<EntryForm>('meets.enter.1')

export const newEntry = (region: string): EntryForm => ({
  key: newKey(),
  kind: 'team',
  name: '',
  unit: '',
  region,
  events: [],
  members: [],
})

export type EntryGaps = Partial<Record<'name' | 'events' | 'members' | 'age' | 'unit', string>>

const YOUNGEST = 16
const OLDEST = 70

/** A single officer goes by their own name. */
export const entryName = ({ kind, name, members }: EntryForm): string =>
  kind === 'single' ? (members[0]?.name ?? '') : name.trim()

/** What is still missing before the cloud would take it. */
export function entryGaps(form: EntryForm): EntryGaps {
  const { kind, events, members, unit } = form
  const gaps: EntryGaps = {}
  if (members.length === 0) gaps.members = copy.gaps.members[kind]
  else if (entryName(form) === '') gaps.name = copy.gaps.name
  if (events.length === 0) gaps.events = copy.gaps.events
  if (members.some(({ age }) => age < YOUNGEST || age > OLDEST)) gaps.age = copy.gaps.age
  if (unit === '') gaps.unit = copy.gaps.unit
  return gaps
}

/** An entry as it goes to the cloud. */
export const sentEntry = (meet: string, form: EntryForm): Input<'meets', 'enter'> => ({
  key: form.key,
  meet,
  unit: form.unit,
  region: form.region,
  kind: form.kind,
  name: entryName(form),
  events: [...form.events],
  members: form.members.map(({ id, sex, age }) => ({ officer: id, sex, age })),
})
