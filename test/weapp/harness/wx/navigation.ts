import { asynchronous } from './calls'

/** One step the mini-program asked WeChat for; the test decides whether to follow it. */
export type Navigation = {
  how: 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch' | 'navigateBack'
  /** As given; empty for `navigateBack`. */
  url: string
}

const ways = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack'] as const

/** `wx.navigateTo` and its kin: they only write down what was asked. */
export function navigation(navigations: Navigation[]): Record<string, unknown> {
  const record = (how: Navigation['how']) =>
    asynchronous(how, ({ url = '' }) => {
      navigations.push({ how, url: String(url) })
    })
  return Object.fromEntries(ways.map((how) => [how, record(how)]))
}
