import type { Plan } from '#domain/plan'
import { collection } from '#server/platform'

/** The plan in force is the document `current`; earlier versions stay beside it under their own names. */
export const plans = collection<Plan & { readonly _id: string }>('plans')
