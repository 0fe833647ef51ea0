import type { Reply } from '#contract/index'
import { actsCopy, actsSay } from '../copy/acts'

/** One act on a case (操作), with who did it and when. */
export type Acted = Reply<'cases', 'review'>['acts'][number]

/** An act as people say it. @example '赵志强 退回了第 1 版：时间不清' */
export function actSentence({ act, by, version, reason }: Acted): string {
  const said = `${by} ${actsSay[act](version)}`
  return reason === '' ? said : actsCopy.why(said, reason)
}
