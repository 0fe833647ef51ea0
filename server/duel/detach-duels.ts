import { duels } from './store'

/** Takes an officer's seats out of the hands of a WeChat identity that was released. Two operations. */
export const detachDuels = (officer: string): Promise<unknown> =>
  Promise.all([
    duels.update({ officers: officer, 'host.officer': officer }, { 'host.openid': '' }),
    duels.update({ officers: officer, 'guest.officer': officer }, { 'guest.openid': '' }),
  ])
