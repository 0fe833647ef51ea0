import Taro from '@tarojs/taro'
import type { Kind } from './form/form'

const ROOT = '/features/exam/manage'
const to = (url: string) => () => void Taro.navigateTo({ url })

/** The ways of an organiser; ids need no escaping. */
export const ways = {
  create: (kind: Kind) => to(`${ROOT}/edit/index?kind=${kind}`),
  edit: (sitting: string) => to(`${ROOT}/edit/index?sitting=${sitting}`),
  /** From the form straight to the desk: back leads to the list. */
  deskInstead: (sitting: string) =>
    Taro.redirectTo({ url: `${ROOT}/sitting/index?sitting=${sitting}` }),
  desk: (sitting: string) => to(`${ROOT}/sitting/index?sitting=${sitting}`),
  /** `form` is a sitting's id or what is new, as the form is kept under. */
  paper: (form: string, kind: Kind) => to(`${ROOT}/paper/index?form=${form}&kind=${kind}`),
  who: (form: string, kind: Kind) => to(`${ROOT}/who/index?form=${form}&kind=${kind}`),
  regrade: (sitting: string) => to(`${ROOT}/regrade/index?sitting=${sitting}`),
  analysis: (sitting: string) => to(`${ROOT}/analysis/index?sitting=${sitting}`),
  hall: (board: string, rehearsal: boolean) =>
    to(`/features/boards/pages/hall/index?board=${board}&rehearsal=${rehearsal ? 1 : 0}`),
}
