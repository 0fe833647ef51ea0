import type { Area, Input, Name, Reply } from '#contract/index'
import type { Stage } from './play'

/** Asks the cloud of a stage as somebody, typed by the contract. */
export type Ask = <A extends Area, N extends Name<A>>(
  openid: string,
  area: A,
  name: N,
  input: Input<A, N>,
) => Promise<Reply<A, N>>

/** The way of asking a stage's cloud as the contract says; what is refused throws its code. */
export const asking =
  (stage: Stage): Ask =>
  async <A extends Area, N extends Name<A>>(openid: string, area: A, name: N, input: Input<A, N>) =>
    (await stage.call(openid, `${area}.${name}`, input as object)) as Reply<A, N>
