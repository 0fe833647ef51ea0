import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract'
import { awards } from './awards'
import { bank } from './bank'
import { boards } from './boards'
import { cases } from './cases'
import { contest } from './contest'
import { documents } from './documents'
import { dossiers } from './dossiers'
import { duel } from './duel'
import { exam } from './exam'
import { feedback } from './feedback'
import { honours } from './honours'
import { imports } from './imports'
import { inbox } from './inbox'
import { judging } from './judging'
import { ledger } from './ledger'
import { library } from './library'
import { media } from './media'
import { meets } from './meets'
import { org } from './org'
import { records } from './records'
import { search } from './search'
import { study } from './study'

/** All that may be asked of the cloud, by area. */
export const contract = {
  study,
  exam,
  contest,
  bank,
  library,
  search,
  duel,
  boards,
  cases,
  honours,
  records,
  awards,
  dossiers,
  meets,
  judging,
  inbox,
  org,
  ledger,
  feedback,
  documents,
  imports,
  media,
}
export type Contract = typeof contract

export type Area = keyof Contract
/** The names of an area's calls. */
export type Name<A extends Area> = keyof Contract[A] & string

type Inputs = InferContractRouterInputs<Contract>
type Outputs = InferContractRouterOutputs<Contract>
type Errors<A extends Area, N extends Name<A>> = Contract[A][N] extends {
  '~orpc': { errorMap: infer E }
}
  ? E
  : never

/** Replies are read, never written to. */
type Shown<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: Shown<T[K]> }

/** What goes into the call `A.N`, and what comes back. */
export type Input<A extends Area, N extends Name<A>> = N extends keyof Inputs[A]
  ? Inputs[A][N]
  : never
export type Reply<A extends Area, N extends Name<A>> = N extends keyof Outputs[A]
  ? Shown<Outputs[A][N]>
  : never

/** The codes of the refusals to expect from the call `A.N`. */
export type RefusalCode<A extends Area, N extends Name<A>> = keyof Errors<A, N> & string
/** What a refusal carries beside its code; undefined where it carries nothing. */
export type RefusalData<A extends Area, N extends Name<A>, C extends RefusalCode<A, N>> = Errors<
  A,
  N
>[C] extends {
  data: infer S extends { '~standard': { types?: unknown } }
}
  ? NonNullable<S['~standard']['types']> extends { output: infer D }
    ? D
    : undefined
  : undefined

/** Who may ask the call `A.N`. */
export type WhoAsks<A extends Area, N extends Name<A>> = Contract[A][N] extends { who: infer W }
  ? W
  : never
