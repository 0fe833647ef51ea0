import Taro from '@tarojs/taro'
import type { Input } from '#contract/index'

const ROOT = '/features/meets/manage'
const url = (page: string, query: Readonly<Record<string, string>>): string => {
  const parts = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return `${ROOT}/${page}/index?${parts.join('&')}`
}
const to = (page: string, query: Readonly<Record<string, string>>) => () =>
  void Taro.navigateTo({ url: url(page, query) })

/** An event's stage, as panels, draws and results are by. */
export type Of = Pick<Input<'meets', 'draw'>, 'meet' | 'event' | 'stage'>

/** The ways of an organiser of meets. */
export const ways = {
  edit: (form: string) => to('edit', { form }),
  event: (form: string, event: string) => to('event', { form, event }),
  run: (meet: string) => to('run', { meet }),
  /** From the form straight to the desk: back leads to the list. */
  runInstead: (meet: string) => Taro.redirectTo({ url: url('run', { meet }) }),
  entrants: (meet: string) => to('entrants', { meet }),
  enter: (meet: string) => to('enter', { meet }),
  panels: ({ meet, event, stage }: Of) => to('panels', { meet, event, stage }),
  draw: ({ meet, event, stage }: Of) => to('draw', { meet, event, stage }),
  sheets: ({ meet, event, stage }: Of) => to('sheets', { meet, event, stage }),
  hall: (meet: string, of: string, rehearsal: boolean) =>
    to('hall', { meet, of, rehearsal: rehearsal ? '1' : '0' }),
}
