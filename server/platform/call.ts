import type { Area, Contract, Name, RefusalCode, Reply, WhoAsks } from '#contract/index'
import type { Officer } from '#domain/org'

/** One call of the cloud: who asks and when, both from the cloud itself (house laws 1 and 2). */
export interface Call {
  /** Empty for a passer-by, who can ask nothing but what is public. */
  readonly openid: string
  readonly now: Date
  readonly requestId: string
}

/** A call of someone on the roster. */
export interface OfficerCall extends Call {
  readonly officer: Officer
}

/** An expected refusal: a value, not an exception. */
export interface Refusal<C extends string = string> {
  readonly refused: C
  readonly data?: unknown
}

/** Refuses by name. @example return refuse('SET_NOT_FOUND') */
export const refuse = <C extends string>(refused: C, data?: unknown): Refusal<C> => ({
  refused,
  data,
})

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value

type Parsed<A extends Area, N extends Name<A>> = Contract[A][N] extends {
  '~orpc': { inputSchema?: { '~standard': { types?: infer T } } }
}
  ? NonNullable<T> extends { output: infer O }
    ? O
    : never
  : never

/** The use case behind the call `A.N`: typed by the contract alone. */
export type UseCase<A extends Area, N extends Name<A>> = (
  call: WhoAsks<A, N> extends 'public' | 'anyone' ? Call : OfficerCall,
  input: Parsed<A, N>,
) => Promise<Reply<A, N> | Refusal<RefusalCode<A, N>>>

/** All use cases of an area. */
export type UseCases<A extends Area> = { readonly [N in Name<A>]: UseCase<A, N> }
