import { mayAct } from '#domain/org'
import { command, type UseCase } from '#server/platform'
import { lineOf } from './show-managed'
import { held } from './store'

const MOST = 50
const FIELDS = { kind: true, state: true, version: true, terms: true, place: true }

/**
 * The sittings whose paper holds a question, newest first, for whoever answers for the bank: a wrong key is mended in
 * each by its organisers (更正). One operation.
 */
export const holding: UseCase<'exam', 'holding'> = async ({ officer }, { question }) => {
  const where = { 'questions.id': question, state: command.in(['published', 'released']) }
  const found = await held.find(where, {
    sort: [['terms.opensAt', 'desc']],
    limit: MOST,
    fields: FIELDS,
  })
  return {
    sittings: found.map((sitting) => ({
      ...lineOf(sitting),
      mayRegrade: mayAct(officer.grants, 'organiser', sitting.place),
    })),
  }
}
