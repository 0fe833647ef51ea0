import { randomInt } from 'node:crypto'
import { isRefusal, transact, type UseCase } from '#server/platform'
import { auditEntry } from './audit-entry'
import { unitInPlace } from './in-place'

/** Read aloud over a bad line: no 0 and O, no 1, I and L. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const LENGTH = 8

const newCode = () =>
  Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** A new invitation code (单位邀请码); the old one ends at once. Three operations. */
export const renewInvitation: UseCase<'org', 'renewInvitation'> = async (call, { unit: id }) => {
  const unit = await unitInPlace(call.officer, 'liaison', id)
  if (isRefusal(unit)) return unit
  const invitation = newCode()
  const said = {
    act: 'renewInvitation' as const,
    on: unit.name,
    onId: id,
    unitName: unit.name,
    path: unit.path,
  }
  await transact(async (within) => {
    await within.update('units', id, { invitation })
    await within.add('audit', auditEntry(call, call.officer, said))
  })
  return { unit: id, invitation }
}
