import { sdk } from './sdk'

/** A timer's event comes from the cloud itself: with a type, and without anybody asking. */
function isTimer(event: unknown): boolean {
  const typed = typeof event === 'object' && event !== null && 'Type' in event
  return typed && event.Type === 'Timer' && !sdk.getWXContext().OPENID
}

/**
 * The entry of a function that answers calls and has a timer of its own (定时触发), which keeps what it answers from: the
 * timer also keeps an instance warm.
 */
export const withTimer =
  <R>(serve: (event: unknown, context?: object) => Promise<R>, timer: () => Promise<unknown>) =>
  (event: unknown, context?: object): Promise<unknown> =>
    isTimer(event) ? timer() : serve(event, context)
