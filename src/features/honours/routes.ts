import Taro from '@tarojs/taro'
import type { Group } from '#domain/honours'

type Query = Readonly<Record<string, string>>

const address = (path: string, query: Query): string => {
  const parts = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`
}
const to = (path: string, query: Query): void => void Taro.navigateTo({ url: address(path, query) })
const page = (name: string, query: Query = {}): void =>
  to(`/features/honours/pages/${name}/index`, query)

/** The tab: what a shared poster opens. */
export const FLAG_HOME = '/features/honours/home/index'

/** The section (一票否决) that is no section of the scheme. */
export const VETO = 'veto'

/** The ways within 红旗. */
export const go = {
  section: (period: string, unit: string, section: string) =>
    page('section', { period, unit, section }),
  score: (period: string, unit: string) => page('score', { period, unit }),
  standing: (period: string, group: Group) => page('standing', { period, group }),
  near: (group: Group) => page('near', { group }),
  journey: (group: Group) => page('journey', { group }),
  notice: (period: string) => page('notice', { period }),
  /** To an objection (提异议), of a unit and an indicator where one comes from them. */
  object: (period: string, about: Query = {}) => page('object', { period, ...about }),
  awards: () => page('awards'),
  poster: (group: Group) => page('poster', { group }),
}

/** The ways to what proves points, in the areas that keep it. */
export const source = {
  sitting: (sitting: string) => to('/features/exam/pages/enter/index', { sitting }),
  board: (board: string) => to('/features/boards/pages/board/index', { board }),
  meet: (meet: string) => to('/features/meets/pages/meet/index', { meet }),
  case: (id: string) => to('/features/cases/pages/case/index', { case: id }),
  record: (record: string) => to('/features/records/pages/record/index', { record }),
  dossier: (dossier: string) => to('/features/dossiers/pages/dossier/index', { dossier }),
}
