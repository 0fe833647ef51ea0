import type { CaseLesson } from '#domain/cases'
import { CONTENT_FOLDER } from './folder'
import { pathOf, readCases } from './read-cases'

/** A file of a case: its path in the cloud's storage, and where it lies on this machine. */
export interface CaseFile {
  readonly file: string
  readonly path: string
}

/** A case of this checkout (演示案例) with the files to store beside it. */
export interface LoadedCase {
  readonly lesson: CaseLesson
  readonly files: readonly CaseFile[]
}

const filesOf = ({ video, pictures }: CaseLesson): string[] => [
  ...(video ? [video.file, video.poster] : []),
  ...pictures.map(({ file }) => file),
]

/**
 * The cases of this checkout, for the code that publishes them; all are invented, and pages say so.
 * @throws when a file does not have the format; `npm run content -- check` tells all of it
 */
export function loadCases(folder = CONTENT_FOLDER): LoadedCase[] {
  const { cases, unreadable } = readCases(folder)
  const [first] = unreadable
  if (first) throw new Error(`${first.file} ${first.id}: ${first.what}`)
  return cases.map(({ item: { lesson } }) => ({
    lesson,
    files: filesOf(lesson).map((file) => ({ file, path: pathOf(folder, file) })),
  }))
}
