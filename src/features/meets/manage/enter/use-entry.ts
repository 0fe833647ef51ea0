import { useState } from 'react'
import { useEnter } from '../changes'
import type { Person } from '../parts/people-sheet'
import {
  type EntryForm,
  type EntryGaps,
  entries,
  entryGaps,
  type MemberForm,
  newEntry,
  sentEntry,
} from './entry-form'

/** An age to begin with: most are filled in anew. */
const AGE = 35

/** An entry of a meet being filled in, kept with every change. */
export function useEntry(meet: string, region: string) {
  useState(() => entries.takeUp(meet))
  const [blank, setBlank] = useState(() => newEntry(region))
  const [tried, setTried] = useState(false)
  const enter = useEnter()
  const kept = entries.useForm(meet)
  const form = kept ?? blank
  const put = (part: Partial<EntryForm>) => entries.keep(meet, { ...form, ...part })
  const setMembers = (members: readonly MemberForm[]) => put({ members })
  const add = (person: Person) => {
    const member: MemberForm = { ...person, sex: 'm', age: AGE }
    const members = form.kind === 'single' ? [member] : [...form.members, member]
    put({ members, unit: form.unit === '' || form.kind === 'single' ? person.unit : form.unit })
  }
  const gaps: EntryGaps = tried ? entryGaps(form) : {}
  const send = async (): Promise<boolean> => {
    setTried(true)
    if (Object.keys(entryGaps(form)).length > 0) return false
    await enter.mutateAsync(sentEntry(meet, form))
    setBlank(newEntry(form.region))
    entries.drop(meet)
    setTried(false)
    return true
  }
  return { form, put, setMembers, add, gaps, send, error: enter.error, changed: kept !== undefined }
}

export type Entering = ReturnType<typeof useEntry>
