import type { Path } from './paths'

/** What a cloud answers by path; an answer that is an error was refused by that name. */
export type Answers = Readonly<Record<string, (input: Record<string, unknown>) => unknown>>

/** A cloud of canned answers at a moment, which notes what it was asked; what it has no answer to is lost. */
export function cannedCloud(answers: Answers, now: number) {
  const asked: { path: string; input: Record<string, unknown> }[] = []
  const callFunction = async (_: string, data: unknown) => {
    const { path, input } = data as { path: Path; input: Record<string, unknown> }
    asked.push({ path, input })
    const answer = answers[path]?.(input)
    if (answer === undefined) throw new Error('request:fail')
    if (answer instanceof Error)
      return { ok: false, code: answer.message, data: answer.cause, requestId: 'r-1' }
    return { ok: true, data: answer, now }
  }
  return { asked, callFunction }
}
