/** The options every asynchronous function of WeChat takes. */
export type Options = Record<string, unknown> & {
  success?: (result: unknown) => void
  fail?: (error: unknown) => void
  complete?: (outcome: unknown) => void
}

/** An error as WeChat hands it over. */
export type WxError = { errMsg: string; errCode?: number }

/** Turns a plain function into one of WeChat's: callbacks where given, else a promise. */
export function asynchronous(
  name: string,
  work: (options: Options) => unknown,
): (options?: Options) => Promise<unknown> | undefined {
  return (options = {}) => {
    const outcome = Promise.resolve(options)
      .then(work)
      .then((result) => ({ errMsg: `${name}:ok`, ...(result as object) }))
    const { success, fail, complete } = options
    if (!success && !fail && !complete) return outcome
    const tell = (listener: typeof complete, value: unknown) => {
      listener?.(value)
      complete?.(value)
    }
    outcome.then(
      (result) => tell(success, result),
      (error) => tell(fail, error),
    )
    return undefined
  }
}
