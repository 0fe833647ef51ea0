import type { UseCases } from '#server/platform'

const notYet = (): never => {
  throw new Error('not written yet')
}

/** Knowledge contests (知识竞赛): seasons and their rounds. */
export const contest: UseCases<'contest'> = {
  home: notYet,
  past: notYet,
  seasons: notYet,
  season: notYet,
  draft: notYet,
}
