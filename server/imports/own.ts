import type { ImportKind } from '#domain/imports'
import { mayAct, type Officer, type Role } from '#domain/org'
import { type ImportFile, imports } from './store'

/** Who may import what. */
export const ROLE_FOR: Readonly<Record<ImportKind, Role>> = {
  questions: 'bankEditor',
  laws: 'bankEditor',
  roster: 'liaison',
}

/** Whether an import is this officer's, who still holds the role where it is imported. */
export const isOwn = (
  { by, kind, path, state }: ImportFile,
  officer: Pick<Officer, '_id' | 'grants'>,
): boolean =>
  by === officer._id && state !== 'discarded' && mayAct(officer.grants, ROLE_FOR[kind], path)

/** The import, when it is the asker's own; to anybody else it is not there. One operation. */
export async function ownImport(officer: Officer, id: string): Promise<ImportFile | undefined> {
  const found = await imports.get(id)
  return found && isOwn(found, officer) ? found : undefined
}
