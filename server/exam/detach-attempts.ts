import { attempts } from './store'

/** Takes an officer's attempts out of the hands of a WeChat identity that was released. One operation. */
export const detachAttempts = (officer: string): Promise<number> =>
  attempts.update({ officer }, { openid: '' })
