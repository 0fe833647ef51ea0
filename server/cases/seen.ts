import { cityOf, mayRead } from '#domain/cases'
import type { Officer } from '#domain/org'
import { type CaseFile, type CaseVersion, caseFiles } from './store'

/** A case that somebody reads. */
export type LiveCase = CaseFile & { readonly live: CaseVersion }

/** Whether readers have it. */
export const isLive = (file: CaseFile | undefined): file is LiveCase =>
  file !== undefined && file.live !== null && file.reach !== null

/** Everybody, as lists know them. */
export const EVERYBODY = 'all'

/** Under which names lists show cases to an officer: shared with all, or published in their city. */
export const shownTo = ({ path }: Pick<Officer, 'path'>): readonly string[] => [
  EVERYBODY,
  cityOf(path),
]

/** A published case, where this officer may read it. One operation. */
export async function caseFor(id: string, officer: Officer): Promise<LiveCase | undefined> {
  const file = await caseFiles.get(id)
  return isLive(file) && mayRead(file, officer) ? file : undefined
}

/** A case that is open to everybody (对外公开). One operation. */
export async function publicCase(id: string): Promise<LiveCase | undefined> {
  const file = await caseFiles.get(id)
  return isLive(file) && file.isPublic && file.reach === 'province' ? file : undefined
}
