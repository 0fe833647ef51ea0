import Taro from '@tarojs/taro'

const ROOT = '/features/dossiers/pages'
const to = (url: string) => () => void Taro.navigateTo({ url: `${ROOT}/${url}` })
const ofUnit = (page: string, year: number, unit: string) =>
  `${page}/index?year=${year}&unit=${unit}`

/** The ways of case-file review; ids need no escaping. */
export const ways = {
  list: (year: number, unit: string) => to(ofUnit('list', year, unit)),
  files: (year: number, unit: string) => to(ofUnit('files', year, unit)),
  /** Takes the place of the page that took the list in. */
  filesInstead: (year: number, unit: string) => () =>
    void Taro.redirectTo({ url: `${ROOT}/${ofUnit('files', year, unit)}` }),
  draw: (year: number) => to(`draw/index?year=${year}`),
  dossier: (dossier: string) => to(`dossier/index?dossier=${dossier}`),
  review: (dossier: string) => to(`review/index?dossier=${dossier}`),
}
