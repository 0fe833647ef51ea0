import type { Area, Input, Name, Reply } from '#contract/index'

/** Every path of the contract: `study.today`, … */
export type Path = { [A in Area]: `${A}.${Name<A>}` }[Area]

/** What goes into the call at a path, and what comes back. */
export type InputOf<P extends Path> = P extends `${infer A extends Area}.${infer N}`
  ? N extends Name<A>
    ? Input<A, N>
    : never
  : never
export type ReplyOf<P extends Path> = P extends `${infer A extends Area}.${infer N}`
  ? N extends Name<A>
    ? Reply<A, N>
    : never
  : never
