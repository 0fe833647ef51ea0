import { sets } from './store'

/**
 * Takes an officer's sets out of the hands of a WeChat identity that was released, settled ones too:
 * sending an old answer again would bring their verdicts and the streak back to it. One operation.
 */
export const detachSets = (officer: string): Promise<number> =>
  sets.update({ officer }, { openid: '' })
