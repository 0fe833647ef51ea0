import { implement, ORPCError, call as run } from '@orpc/server'
import { type Area, contract } from '#contract/index'
import type { Asked } from '#contract/procedure'
import { type Officer, placesOf, type Role } from '#domain/org'
import { type Call, isRefusal, refuse, type UseCases } from './call'

/** The use cases of the areas that one function serves. */
export type ServedUseCases = { readonly [A in Area]?: UseCases<A> }
/** Finds the roster entry an OPENID is bound to. */
export type Identify = (openid: string) => Promise<Officer | undefined>

interface Handler {
  /** Whether somebody whom WeChat does not name may ask too. */
  readonly isPublic: boolean
  run(call: Call, input: unknown): Promise<unknown>
}
/** How the contract types meet the untyped wire: each use case is typed where it is written (`UseCases`). */
type Untyped = Readonly<
  Record<string, Readonly<Record<string, (call: Call, input: unknown) => Promise<unknown>>>>
>

/** What either of two roles may do. */
const ROLES_OF: Readonly<Record<string, readonly Role[]>> = {
  bankKeeper: ['bankEditor', 'legalReviewer'],
}

const hasRole = (officer: Officer, who: string): boolean =>
  who === 'officer' ||
  (ROLES_OF[who] ?? [who as Role]).some((role) => placesOf(officer.grants, role).length > 0)

async function standing(call: Call, who: string, identify: Identify) {
  if (who === 'public' || who === 'anyone') return call
  const officer = await identify(call.openid)
  if (!officer) return refuse('NOT_BOUND')
  return hasRole(officer, who) ? { ...call, officer } : refuse('NOT_ALLOWED')
}

/** Throws a refusal the way oRPC knows it; it checks the code and its data against the contract. */
function settle(answer: unknown, asked: Asked): unknown {
  if (!isRefusal(answer)) return answer
  const message = asked['~orpc'].errorMap[answer.refused]?.message
  throw new ORPCError(answer.refused, { data: answer.data, ...(message ? { message } : {}) })
}

const isArea = (name: string): name is Area => Object.keys(contract).includes(name)

/**
 * Every path of the areas that are served, with its handler: inputs, outputs and refusals are checked by oRPC. An
 * area is served whole or not at all.
 */
export function routes(useCases: ServedUseCases, identify: Identify): ReadonlyMap<string, Handler> {
  const handlers = new Map<string, Handler>()
  const untyped = useCases as unknown as Untyped
  for (const area of Object.keys(useCases).filter(isArea)) {
    for (const [name, asked] of Object.entries<Asked>(contract[area])) {
      const perform = untyped[area]?.[name]
      if (!perform) throw new Error(`no use case for ${area}.${name}`)
      const procedure = implement(asked)
        .$context<Call>()
        .handler(async ({ input, context }) => {
          const asker = await standing(context, asked.who, identify)
          return settle(isRefusal(asker) ? asker : await perform(asker, input), asked) as never
        })
      handlers.set(`${area}.${name}`, {
        isPublic: asked.who === 'public',
        run: (call, input) => run(procedure, input as never, { context: call }),
      })
    }
  }
  return handlers
}

/** What an error of a route is to the caller: an expected refusal, a bad input, or undefined for a fault. */
export function refusalOf(
  error: unknown,
): { code: string; message: string; data?: unknown } | undefined {
  if (!(error instanceof ORPCError)) return undefined
  if (error.code === 'BAD_REQUEST') return { code: 'INVALID_INPUT', message: '输入的内容不合要求' }
  return error.defined ? { code: error.code, message: error.message, data: error.data } : undefined
}
