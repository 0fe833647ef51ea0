import type { RosterChange } from '#domain/imports/roster'
import { grantsAfterMove, type Officer } from '#domain/org'
import {
  admit,
  amend,
  type LetGo,
  leaveBy,
  numberedOfficers,
  officersOf,
  recordAct,
} from '#server/org'
import type { Importing } from '../kind'
import { chunks, type ImportFile, type RowChunk } from '../store'
import { findRoster } from './find-roster'

const MOST_CHUNKS = 1000

const changesIn = ({ rows }: RowChunk): RosterChange[] =>
  rows.flatMap(({ item }) => (item?.kind === 'officer' ? [item.change] : []))

/** New people, save those whom somebody else has put on the roster since the preview. Four operations at most. */
async function addAll(changes: readonly RosterChange[]): Promise<void> {
  const fresh = changes.flatMap((change) => (change.kind === 'add' ? [change.officer] : []))
  const there = await numberedOfficers({
    certificates: fresh.flatMap(({ certificate }) => certificate ?? []),
    staffNumbers: fresh.map(({ staffNumber }) => staffNumber),
  })
  const taken = new Set(there.flatMap(({ certificate, staffNumber }) => [certificate, staffNumber]))
  const isTaken = ({ certificate, staffNumber }: Officer) =>
    taken.has(staffNumber) || (certificate !== null && taken.has(certificate))
  await admit(fresh.filter((officer) => !isTaken(officer)))
}

/** Whoever moves keeps history and binding, and leaves the roles of the old place behind. One operation each, and one. */
async function changeAll(changes: readonly RosterChange[]): Promise<void> {
  const all = changes.flatMap((change) => (change.kind === 'change' ? [change] : []))
  const there = new Map((await officersOf(all.map(({ id }) => id))).map((of) => [of._id, of]))
  for (const { id, set } of all) {
    const before = there.get(id)
    const grants = before && set.path && grantsAfterMove(before.grants, before.path, set.path)
    await amend(id, { ...set, ...(grants && { grants }) })
  }
}

/** How many came, changed and left, as the audit log says it. One operation. */
async function summary(file: ImportFile): Promise<string> {
  const found = await chunks.find({ import: file._id }, { limit: MOST_CHUNKS })
  const kinds = found.flatMap(changesIn).map(({ kind }) => kind)
  const count = (wished: RosterChange['kind']) => kinds.filter((kind) => kind === wished).length
  return `新增 ${count('add')} 人，改 ${count('change')} 人，离开 ${count('leave')} 人`
}

/** A roster (名册): people come, change and leave; each of the three may be done again. */
export function rosterImportingWith(letGo: readonly LetGo[]): Importing {
  const leave = leaveBy(letGo)
  return {
    rowsAtOnce: 50,
    find: findRoster,
    begin: async () => undefined,
    /** Five operations, one for each change, and nine for each who leaves. */
    async portion(_, chunk) {
      const changes = changesIn(chunk)
      await addAll(changes)
      await changeAll(changes)
      for (const change of changes) if (change.kind === 'leave') await leave(change.id)
    },
    /** Two operations: one line of the audit log for all of it. */
    async end(file, now) {
      const { _id, by, byName, name, unitName, path } = file
      const call = { now, requestId: _id, officer: { _id: by, name: byName } }
      const said = { on: name, onId: _id, unitName, path, reason: await summary(file) }
      await recordAct(call, _id, { act: 'importRoster', ...said })
    },
  }
}
