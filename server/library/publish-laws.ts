import { citationKey, type LawVersion } from '#domain/bank'
import { command } from '#server/platform'
import { laws } from './store'

/** Publishes versions of laws with their key points; publishing the same again changes nothing. */
export async function publishLaws(published: readonly LawVersion[]): Promise<void> {
  for (const law of published) {
    const document = { _id: citationKey(law), ...law }
    if (!(await laws.add(document)))
      await laws.update({ _id: document._id }, { ...law, points: command.set(law.points) })
  }
}
