import { type AnyContractProcedure, oc } from '@orpc/contract'
import type * as v from 'valibot'

/** Who may ask: everybody, known or not; anyone with an OPENID; an officer of the roster; or the holder of a role. */
export type Who =
  | 'public'
  | 'anyone'
  | 'officer'
  | 'branchEditor'
  | 'liaison'
  | 'legalReviewer'
  | 'bankEditor'
  /** Whoever keeps the bank or reviews it: a bankEditor or a legalReviewer. */
  | 'bankKeeper'
  | 'judge'
  | 'organiser'
  | 'provincialAdmin'

/** An expected refusal (拒绝): the neutral sentence of the cloud, and what the page may need to say more. */
interface RefusalShape {
  readonly message: string
  readonly data?: v.GenericSchema
}
export type Refusals = Readonly<Record<string, RefusalShape>>

/** Every call that needs a roster entry may meet these. */
const OFFICER_REFUSALS = {
  NOT_BOUND: { message: '还没有和名册核对' },
} as const
const ROLE_REFUSALS = {
  ...OFFICER_REFUSALS,
  NOT_ALLOWED: { message: '没有这项权限' },
} as const

interface Standing {
  readonly public: Record<never, RefusalShape>
  readonly anyone: Record<never, RefusalShape>
  readonly officer: typeof OFFICER_REFUSALS
  readonly branchEditor: typeof ROLE_REFUSALS
  readonly liaison: typeof ROLE_REFUSALS
  readonly legalReviewer: typeof ROLE_REFUSALS
  readonly bankEditor: typeof ROLE_REFUSALS
  readonly bankKeeper: typeof ROLE_REFUSALS
  readonly judge: typeof ROLE_REFUSALS
  readonly organiser: typeof ROLE_REFUSALS
  readonly provincialAdmin: typeof ROLE_REFUSALS
}
const STANDING: Standing = {
  public: {},
  anyone: {},
  officer: OFFICER_REFUSALS,
  branchEditor: ROLE_REFUSALS,
  liaison: ROLE_REFUSALS,
  legalReviewer: ROLE_REFUSALS,
  bankEditor: ROLE_REFUSALS,
  bankKeeper: ROLE_REFUSALS,
  judge: ROLE_REFUSALS,
  organiser: ROLE_REFUSALS,
  provincialAdmin: ROLE_REFUSALS,
}

/**
 * One thing that may be asked of the cloud: who may ask, what goes in, what comes back, and every refusal to expect.
 * @example ask({ who: 'officer', input: v.object({}), reply: TodayReply, refusals: {} })
 */
export function ask<
  const W extends Who,
  I extends v.GenericSchema,
  O extends v.GenericSchema,
  const R extends Refusals,
>(of: { who: W; input: I; reply: O; refusals: R }) {
  const procedure = oc
    .input(of.input)
    .output(of.reply)
    .errors({ ...STANDING[of.who], ...of.refusals })
  return Object.assign(procedure, { who: of.who })
}

/** Any thing that may be asked, whatever goes in and comes back. */
export type Asked = AnyContractProcedure & { readonly who: Who }
