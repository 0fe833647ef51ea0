import { sets } from './store'

/** Takes the open sets out of the hands of a WeChat identity that was released. One operation. */
export const detachSets = (officer: string): Promise<number> =>
  sets.update({ officer, settled: false }, { openid: '' })
