import { type Delivery, tell } from './delivered'
import { aboutOf, isOf, keepParcels, keptParcels } from './kept-parcels'
import { type Given, type Kind, type Parcel, ruleOf } from './parcel'
import { codeOf, Refused } from './refusal'

/** Takes out this very parcel: a later one about the same thing may wait by now. */
const drop = (parcel: Parcel) => keepParcels(keptParcels().filter((kept) => kept !== parcel))

async function send<K extends Kind>(parcel: Parcel<K> & Parcel): Promise<Delivery<K>> {
  const { kind, input }: { readonly kind: K; readonly input: Given<K> } = parcel
  const rule = ruleOf(kind)
  try {
    const reply = await rule.send(input)
    drop(parcel)
    return { kind: 'received', reply }
  } catch (error) {
    const codes: readonly string[] = rule.final
    if (!(error instanceof Refused) || !codes.includes(error.code)) return { kind: 'kept' }
    drop(parcel)
    return { kind: 'refused', code: codeOf(error), data: error.data }
  }
}

/** One parcel at a time: kept on the phone first, then sent; never said to be received before it is (house law 10). */
let turn: Promise<unknown> = Promise.resolve()
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = turn.then(work, work)
  turn = result.catch(() => undefined)
  return result
}

/** A weak signal comes and goes without a word: what is kept is tried again by itself, less and less often. */
const AGAIN_MS = [5_000, 15_000, 30_000, 60_000]
let tries = 0
let again: ReturnType<typeof setTimeout> | undefined

function tryAgainLater(): void {
  clearTimeout(again)
  again = setTimeout(() => void flush(), AGAIN_MS[Math.min(tries, AGAIN_MS.length - 1)])
  tries += 1
}

/** The one that waits about the same thing stands, unless it gives way. */
function keep(parcel: Parcel): Parcel {
  const about = aboutOf(parcel)
  const waiting = keptParcels().find((kept) => aboutOf(kept) === about)
  if (waiting && !ruleOf(waiting.kind).givesWay) return waiting
  keepParcels([...keptParcels().filter((kept) => kept !== waiting), parcel])
  return parcel
}

/** A parcel that gave way to a later one while it waited for its turn says nothing new. */
const overtaken = (parcel: Parcel): boolean =>
  ruleOf(parcel.kind).givesWay && !keptParcels().includes(parcel)

/** Keeps a parcel and tries to hand it over at once. A second answer to the same question keeps the first. */
export async function deliver<K extends Kind>(kind: K, input: Given<K>): Promise<Delivery<K>> {
  const standing = keep(ruleOf(kind).pack(input))
  if (!isOf(kind)(standing)) return { kind: 'kept' }
  const delivery = await inTurn(
    async (): Promise<Delivery<K>> => (overtaken(standing) ? { kind: 'kept' } : send(standing)),
  )
  if (delivery.kind === 'kept') tryAgainLater()
  return delivery
}

/** Hands over one that is kept, and tells who listens; false when it does not get through. */
async function handOver<K extends Kind>(parcel: Parcel<K> & Parcel): Promise<boolean> {
  const delivery = await inTurn(async () =>
    keptParcels().includes(parcel) ? send(parcel) : undefined,
  )
  if (delivery?.kind === 'kept') return false
  if (delivery === undefined) return true
  tries = 0
  tell(parcel, delivery)
  return true
}

/**
 * Tries to hand over all that is kept, oldest first. What does not get through holds back what follows it in its own
 * area: an answer of study must not keep an exam from being handed in.
 */
export async function flush(): Promise<void> {
  const stuck = new Set<string>()
  for (const parcel of keptParcels()) {
    const [area = ''] = parcel.kind.split('.')
    if (!stuck.has(area) && !(await handOver(parcel))) stuck.add(area)
  }
  if (stuck.size > 0) tryAgainLater()
}
