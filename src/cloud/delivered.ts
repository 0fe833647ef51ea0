import type { Given, Kind, Parcel, ReplyTo } from './parcel'

/** What became of a parcel: received, refused by name, or still on this phone. */
export type Delivery<K extends Kind = Kind> =
  | { readonly kind: 'received'; readonly reply: ReplyTo<K> }
  | { readonly kind: 'refused'; readonly code: string; readonly data: unknown }
  | { readonly kind: 'kept' }

type Listener<K extends Kind> = (input: Given<K>, delivery: Delivery<K>) => void
const listeners: { readonly [K in Kind]: Set<Listener<K>> } = {
  'study.answer': new Set(),
  'exam.save': new Set(),
  'exam.submit': new Set(),
  'duel.answer': new Set(),
  'cases.watch': new Set(),
  'judging.sign': new Set(),
}
const listenersOf = <K extends Kind>(kind: K): Set<Listener<K>> => listeners[kind]

/** Hears of each parcel of a kind that reached the cloud later; returns how to stop. */
export function onDelivered<K extends Kind>(kind: K, listener: Listener<K>): () => void {
  listenersOf(kind).add(listener)
  return () => listenersOf(kind).delete(listener)
}

/** Tells who listens what became of a parcel. */
export function tell<K extends Kind>(parcel: Parcel<K>, delivery: Delivery<K>): void {
  const { kind, input }: { readonly kind: K; readonly input: Given<K> } = parcel
  for (const listener of listenersOf(kind)) listener(input, delivery)
}
