import type { Area, Input, Name, Reply } from '#contract/index'
import type { Officer } from '#domain/org'
import type { Refusal, UseCases } from '#server/platform'
import { environmentOf } from '../../local-cloud/functions/environment'
import type { House } from './cloud'

/** Asks calls of an area in this process: the only way to stand at one millisecond, since clocks run on. */
export const asksAt =
  <A extends Area>(house: House, useCases: UseCases<A>, openid: string) =>
  async <N extends Name<A>>(
    now: number,
    name: N,
    input: Input<A, N>,
  ): Promise<Reply<A, N> | Refusal> => {
    Object.assign(process.env, environmentOf(house.cloud.url, {}))
    const [officer] = await house.stored<Officer>('officers', { openid })
    const perform = useCases[name] as (
      call: object,
      input: unknown,
    ) => Promise<Reply<A, N> | Refusal>
    return perform({ openid, officer, now: new Date(now), requestId: 'test' }, input)
  }

/** What a call came to that is not to be refused. */
export function granted<T extends object>(answer: T | Refusal): T {
  if ('refused' in answer) throw new Error(`refused: ${answer.refused}`)
  return answer
}
