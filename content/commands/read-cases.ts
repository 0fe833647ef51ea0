import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Entry, type Finding, shape } from '#domain/bank/check'
import { caseSchema, type FoundCase, type FoundClip, type InventedCase } from '#domain/cases/check'
import { judge, readerOf } from '#domain/media'
import { readRoom, sortOut } from './read-folder'

/** What the content folder holds of cases, and what of it could not be read. */
export interface CasesRead {
  readonly cases: readonly Entry<FoundCase>[]
  readonly unreadable: readonly Finding[]
}

/** Where a file of a case lies: its path in the cloud's storage is its path below the content folder. */
export const pathOf = (folder: string, file: string): string => join(folder, file)

function clipAt(path: string): FoundClip | null {
  if (!existsSync(path)) return null
  const bytes = readFileSync(path)
  const judged = judge('video', readerOf(bytes))
  return { bytes: bytes.length, seconds: judged.fit ? judged.facts.seconds : null }
}

const sizeAt = (path: string): number | null => (existsSync(path) ? statSync(path).size : null)

const found = (folder: string, lesson: InventedCase): FoundCase => ({
  lesson,
  clip: lesson.video && clipAt(pathOf(folder, lesson.video.file)),
  poster: lesson.video && sizeAt(pathOf(folder, lesson.video.poster)),
})

/** Reads `cases/` of a content folder, with what is found of the files it names. */
export function readCases(folder: string): CasesRead {
  const { values, broken } = readRoom(folder, 'cases')
  const { entries, findings } = sortOut<InventedCase>(values, (value) => shape(caseSchema, value))
  return {
    cases: entries.map(({ file, item }) => ({ file, item: found(folder, item) })),
    unreadable: [...broken, ...findings],
  }
}
