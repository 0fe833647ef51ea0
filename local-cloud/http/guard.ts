import type { IncomingMessage } from 'node:http'
import { Refusal } from '../refusal'

/** Who may talk to the cloud: only this machine, and only pages that are named. */
export interface Guard {
  /** Refuses a request whose `Host` or `Origin` is foreign; answers the origin to be allowed, if any. */
  check(request: IncomingMessage): string | undefined
}

/** Hosts and origins beside the cloud's own; an origin is `https://host`, a host `name:port`. */
export interface Allowed {
  hosts?: readonly string[]
  origins?: readonly string[]
}

export function createGuard(port: () => number, allowed: Allowed): Guard {
  const ownHosts = () => [`127.0.0.1:${port()}`, `localhost:${port()}`]
  return {
    check(request) {
      const hosts = [...ownHosts(), ...(allowed.hosts ?? [])]
      if (!hosts.includes(request.headers.host ?? ''))
        throw new Refusal('FOREIGN_HOST', 'this host is not served here')
      const { origin } = request.headers
      if (origin === undefined) return undefined
      const origins = [...ownHosts().map((host) => `http://${host}`), ...(allowed.origins ?? [])]
      if (!origins.includes(origin))
        throw new Refusal('FOREIGN_ORIGIN', 'this origin may not call the cloud')
      return origin
    },
  }
}
