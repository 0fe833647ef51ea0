import Taro from '@tarojs/taro'
import type { Stage } from '#domain/meets'

const url = (page: string, query: Readonly<Record<string, string>> = {}): string => {
  const parts = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return `/features/${page}/index${parts.length > 0 ? `?${parts.join('&')}` : ''}`
}
const to = (page: string, query?: Readonly<Record<string, string>>): void =>
  void Taro.navigateTo({ url: url(page, query) })

/** Where an event's page is asked for: its stage, and whether it has another one. */
export interface ToEvent {
  readonly meet: string
  readonly event: string
  readonly stage: Stage
}

/** The ways to and within 业务大比武. */
export const meetWays = {
  list: () => to('meets/pages/list'),
  meet: (meet: string) => to('meets/pages/meet', { meet }),
  event: ({ meet, event, stage }: ToEvent) => to('meets/pages/event', { meet, event, stage }),
  standings: (meet: string) => to('meets/pages/standings', { meet }),
  entrant: (meet: string, entrant: string) => to('meets/pages/entrant', { meet, entrant }),
  appeals: (meet: string) => to('meets/pages/appeals', { meet }),
  /** Entering a team or a single officer (报名). */
  enter: (meet: string) => to('meets/manage/enter', { meet }),
  manage: () => to('meets/manage/home'),
  desk: (meet: string) => to('meets/manage/run', { meet }),
  judging: () => to('judging/pages/duties'),
}
