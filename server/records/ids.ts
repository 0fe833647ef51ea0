import { createHash } from 'node:crypto'
import type { RecordFile } from './store'

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 20)

/** A record's id: one for each key of an officer's phone. */
export const recordId = (officer: string, key: string): string => `r-${short(`${officer} ${key}`)}`

type Named = Pick<RecordFile, 'unit' | 'kind' | 'day' | 'title'>

/** The same thing whoever enters it, and however its title is spaced. */
export const claimId = ({ unit, kind, day, title }: Named): string =>
  `rc-${short(`${unit} ${kind} ${day} ${title.normalize('NFKC').replace(/\s+/g, '')}`)}`
