import type { Name } from '#contract/index'
import type { Officer } from '#domain/org'
import { exam } from '#server/exam'
import type { Refusal } from '#server/platform'
import { environmentOf } from '../../local-cloud/functions/environment'
import type { House } from './cloud'
import type { InputOf, ReplyOf } from './paths'

type Call = Name<'exam'>
type Answer<N extends Call> = ReplyOf<`exam.${N}`> | Refusal

/** Asks a call of the exam area in this process: the only way to stand at one millisecond, since clocks run on. */
export const asksAt =
  (house: House, openid: string) =>
  async <N extends Call>(now: number, name: N, input: InputOf<`exam.${N}`>): Promise<Answer<N>> => {
    Object.assign(process.env, environmentOf(house.cloud.url, {}))
    const [officer] = await house.stored<Officer>('officers', { openid })
    const perform = exam[name] as (call: object, input: unknown) => Promise<Answer<N>>
    return perform({ openid, officer, now: new Date(now), requestId: 'test' }, input)
  }

/** What a call came to that is not to be refused. */
export function granted<T extends object>(answer: T | Refusal): T {
  if ('refused' in answer) throw new Error(`refused: ${answer.refused}`)
  return answer
}
