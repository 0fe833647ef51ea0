import Taro from '@tarojs/taro'
import { newKey } from '#cloud'
import { newId } from './draft/current'
import type { Section } from './draft/sections'

const ROOT = '/features/cases/desk'
const to = (url: string) => () => void Taro.navigateTo({ url })
const page = (name: string, of: string) => to(`${ROOT}/${name}/index?case=${of}`)

const HOME = `${ROOT}/home/index`

/** Back to the desk where one came from it; else it takes the place of this page. */
function homeInstead(): void {
  const pages = Taro.getCurrentPages()
  const home = pages.findIndex(({ route }) => route?.includes('cases/desk/home'))
  if (home >= 0) void Taro.navigateBack({ delta: pages.length - 1 - home })
  else void Taro.redirectTo({ url: HOME })
}

/** The ways of those who write, review and publish cases; ids need no escaping. */
export const ways = {
  create: () => page('edit', newId(newKey()))(),
  edit: (of: string) => page('edit', of),
  section: (of: string, section: Section) => to(`${ROOT}/section/index?case=${of}&of=${section}`),
  /** The next section takes the place of this one: back leads to the outline. */
  sectionInstead: (of: string, section: Section) =>
    void Taro.redirectTo({ url: `${ROOT}/section/index?case=${of}&of=${section}` }),
  question: (of: string, question: string) =>
    to(`${ROOT}/question/index?case=${of}&question=${question}`),
  masking: (of: string) => page('masking', of),
  submit: (of: string) => page('submit', of),
  theirs: (of: string) => page('theirs', of),
  review: (of: string) => page('review', of),
  share: (of: string) => page('share', of),
  /** Takes the place of what was handed in; back leads to where one came from. */
  homeInstead,
  asked: to(`${ROOT}/asked/index`),
  /** As its readers have it. */
  read: (of: string) => to(`/features/cases/pages/case/index?case=${of}`),
}
