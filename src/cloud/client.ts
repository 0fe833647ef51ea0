import { type ClientLink, createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '#contract/index'
import { callApi } from './door'

/** The contract's calls travel as `{ path: 'study.today', input }` through the one door. */
const link: ClientLink<Record<never, never>> = {
  call: (path, input) => callApi(path.join('.'), input ?? {}),
}

/**
 * Asks the cloud, typed by the contract.
 * @example const today = await cloud.study.today({})
 */
export const cloud: ContractRouterClient<Contract> = createORPCClient(link)
