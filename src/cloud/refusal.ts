import type { Area, Name, RefusalCode, RefusalData } from '#contract/index'
import { faultSentence, UNREACHABLE_SENTENCE } from './copy'

/** The cloud said no: an expected refusal with its code, or a fault with the id under which it was logged. */
export class Refused extends Error {
  override readonly name = 'Refused'
  constructor(
    readonly code: string,
    readonly data: unknown,
    readonly requestId: string,
  ) {
    super(code)
  }
}

/** The cloud could not be reached; whether the call arrived is unknown. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

/** The code of what went wrong: one of the contract, `UNREACHABLE`, or `FAULT`. */
export function codeOf(error: unknown): string {
  if (error instanceof Refused) return error.code
  return error instanceof Unreachable ? 'UNREACHABLE' : 'FAULT'
}

/** A sentence for each refusal of the call `A.N`: a missing one does not compile. */
export type Sentences<A extends Area, N extends Name<A>> = {
  readonly [C in RefusalCode<A, N>]: string | ((data: RefusalData<A, N, C>) => string)
}

/** What to tell people about an error of the call whose sentences are given. */
export function say(
  error: unknown,
  sentences: Readonly<Record<string, string | ((data: never) => string)>>,
): string {
  if (error instanceof Unreachable) return UNREACHABLE_SENTENCE
  if (!(error instanceof Refused)) return faultSentence('')
  if (!Object.keys(sentences).includes(error.code)) return faultSentence(error.requestId)
  const sentence = sentences[error.code]
  return typeof sentence === 'function' ? sentence(error.data as never) : (sentence ?? '')
}
