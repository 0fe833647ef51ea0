import type { Citation } from '#domain/bank'
import { command } from '#server/platform'
import { shelf } from './shelf'
import { questions } from './store'

/** More questions than an article has. */
const MOST = 50

/** The published questions that rest on an article, without their keys. One operation. */
export async function questionsOn({ law, version, article }: Citation) {
  const found = await questions.find(
    {
      ...{ 'citation.law': law, 'citation.article': article, 'citation.version': version },
      withdrawn: command.exists(false),
    },
    { sort: [['_id', 'asc']], limit: MOST, fields: { type: true, stem: true } },
  )
  return found.map(({ _id, type, stem }) => ({ id: _id, type, stem }))
}

/** How many questions may be asked on a law. At most one operation. */
export const countOn = async (law: string, now: Date): Promise<number> =>
  (await shelf(now)).filter((line) => line.law === law).length
