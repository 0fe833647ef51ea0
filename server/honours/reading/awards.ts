import type { Reply } from '#contract/index'
import type { UseCase } from '#server/platform'

type Shown = Reply<'honours', 'awards'>

/** What the area of awards tells of them; one database operation each. */
export interface AwardsGiven {
  /** Years that have awards, newest first. */
  awardYears(): Promise<Reply<'honours', 'awardYears'>['years']>
  confirmedAwards(year: number): Promise<Shown['awards']>
  quotasOf(year: number): Promise<Shown['quotas']>
}

/** Awards of a year that were confirmed, and its quotas (名额). Two operations. */
export const awardsWith =
  ({ confirmedAwards, quotasOf }: AwardsGiven): UseCase<'honours', 'awards'> =>
  async (_, { year }) => {
    const [quotas, awards] = await Promise.all([quotasOf(year), confirmedAwards(year)])
    return {
      year,
      quotas: quotas.map(({ kind, of, most, taken }) => ({ kind, of, most, taken })),
      awards,
    }
  }

/** Years that have awards. One operation. */
export const awardYearsWith =
  ({ awardYears }: AwardsGiven): UseCase<'honours', 'awardYears'> =>
  async () => ({ years: await awardYears() })
