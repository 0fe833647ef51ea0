import { Unreachable } from '../../src/cloud/refusal'

/** Answers a call of the contract; `down` is a line that is dead, `refused` a refusal by name. */
type Answer = (input: Record<string, unknown>) => unknown
export type Answers = Readonly<Record<string, Answer>>

/** No answer: the network is gone. */
export const down = () => {
  throw new Unreachable('no network')
}

/** A refusal by name, as the cloud answers it. */
export const refused = (code: string, data?: unknown) => ({ refused: code, data })

const isRefused = (reply: unknown): reply is { refused: string; data: unknown } =>
  typeof reply === 'object' && reply !== null && 'refused' in reply

/** Every call since the page was opened, in order. */
export const asked: { path: string; input: Record<string, unknown> }[] = []

/** What a page asked of one call. */
export const askedOf = (path: string) =>
  asked.filter((one) => one.path === path).map(({ input }) => input)

let answers: Answers = {}

/** Begins anew: nothing was asked, and calls are answered so. */
export function answerAnew(replies: Answers): void {
  asked.length = 0
  answers = replies
}

/** In the place of the way to the cloud. */
export async function callFunction(_name: string, data: object): Promise<unknown> {
  const { path, input } = JSON.parse(JSON.stringify(data))
  asked.push({ path, input })
  const answer = answers[path]
  if (!answer) throw new Error(`nobody answers ${path}`)
  const reply = await answer(input)
  if (isRefused(reply)) return { ok: false, code: reply.refused, data: reply.data, requestId: 'r' }
  return { ok: true, data: reply, requestId: 'r' }
}

/** From now on calls are answered so as well. */
export const answering = (more: Answers): void => {
  answers = { ...answers, ...more }
}
