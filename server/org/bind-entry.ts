import { normaliseCode, normaliseName, normaliseNumber, type Officer } from '#domain/org'
import { currentPlan } from '#server/plan'
import { type Call, command, refuse, transact, type UseCase } from '#server/platform'
import { auditEntry } from './audit-entry'
import { countAttempt } from './bind-attempts'
import { identify } from './identify'
import { showMe } from './show-me'
import { officers, units } from './store'

interface Typed {
  readonly name: string
  readonly number: string
  readonly code: string
}

const asKept = (typed: Typed): Typed => ({
  name: normaliseName(typed.name),
  number: normaliseNumber(typed.number),
  code: normaliseCode(typed.code),
})

/** The entry all three fit; which of them did not fit is told to nobody. Two operations. */
async function entryOf({ name, number, code }: Typed): Promise<Officer | undefined> {
  const [officer] = await officers.find(
    command.or(
      { certificate: number, status: 'active' },
      { staffNumber: number, status: 'active' },
    ),
    { limit: 1 },
  )
  if (!officer || normaliseName(officer.name) !== name) return undefined
  const unit = await units.get(officer.unit)
  return unit?.invitation === code ? officer : undefined
}

/** `bindings` holds one document an OPENID: it can belong to one entry only, whoever else tries meanwhile. */
function write(call: Call, entry: Officer) {
  const { openid, now } = call
  const bound = { openid, boundAt: now.getTime() }
  const said = {
    act: 'bind' as const,
    on: entry.name,
    onId: entry._id,
    unitName: entry.unitName,
    path: entry.path,
  }
  return transact(async (within) => {
    const fresh = await within.get<Officer>('officers', entry._id)
    if (fresh?.openid === openid) return fresh
    if (!fresh || fresh.openid !== null) return refuse('ENTRY_TAKEN')
    if (await within.get('bindings', openid)) return refuse('ALREADY_BOUND')
    await within.add('bindings', { _id: openid, officer: entry._id })
    await within.update('officers', entry._id, bound)
    await within.add('audit', auditEntry(call, entry, said))
    return { ...fresh, ...bound }
  })
}

/**
 * Binds the asking WeChat identity to a roster entry (核对并绑定, house law 2). Binding again to the same entry
 * answers as the first time. At most thirteen operations, once in an officer's life with a phone.
 */
export const bindEntry: UseCase<'org', 'bindEntry'> = async (call, input) => {
  const { openid, now } = call
  const typed = asKept(input)
  const [already, { org: rules }] = await Promise.all([identify(openid), currentPlan(now)])
  if (already) {
    const same = already.certificate === typed.number || already.staffNumber === typed.number
    return same && normaliseName(already.name) === typed.name
      ? showMe(already)
      : refuse('ALREADY_BOUND')
  }
  const { allowed, retryAt, left } = await countAttempt(openid, typed.number, now, rules)
  if (!allowed) return refuse('TOO_MANY_ATTEMPTS', { retryAt })
  const entry = await entryOf(typed)
  if (!entry) return refuse('NOT_ON_ROSTER', { attemptsLeft: left })
  if (entry.openid !== null && entry.openid !== openid) return refuse('ENTRY_TAKEN')
  const bound = await write(call, entry)
  return 'refused' in bound ? bound : showMe(bound)
}
