import { type ClientLink, createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '#contract/index'
import { callApi } from './door'

type Cloud = ContractRouterClient<Contract>

/** The contract's calls travel as `{ path: 'study.today', input }` through the one door. */
const link: ClientLink<Record<never, never>> = {
  call: (path, input) => callApi(path.join('.'), input ?? {}),
}

const all: Cloud = createORPCClient(link)
/** oRPC leaves the name `bind` to the function's own method: this call is made by its path. */
const bind: Cloud['org']['bind'] = createORPCClient(link, { path: ['org', 'bind'] })

const org: Cloud['org'] = new Proxy(all.org, {
  get: (calls, name) => (name === 'bind' ? bind : Reflect.get(calls, name)),
})

/**
 * Asks the cloud, typed by the contract.
 * @example const today = await cloud.study.today({})
 */
export const cloud: Cloud = new Proxy(all, {
  get: (areas, name) => (name === 'org' ? org : Reflect.get(areas, name)),
})
