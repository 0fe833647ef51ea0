import type { LawVersion } from '#domain/bank'
import { collection } from '#server/platform'

/** The law index (法规目录): each version with our key points. */
export const laws = collection<LawVersion & { readonly _id: string }>('laws')
