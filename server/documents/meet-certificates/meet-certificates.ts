import { meets } from '#server/meets'
import { unitsOf } from '#server/org'
import { isRefusal, keepFile, refuse, type UseCase } from '#server/platform'
import { print } from '../pdf'
import { dayText, nameOf, placeText, words } from './copy'
import { type Winner, wonBy } from './won'

const certificate = ({ name, unitName, rank }: Winner) => ({
  name,
  // A single officer's row names them by their own name, a team's may hold its unit's already.
  unit: name.includes(unitName) ? '' : unitName,
  place: placeText(rank),
})

/**
 * Certificates (证书) of the first places of an event or of a standing over all events, a page each; only of final
 * results. A dozen operations.
 */
export const meetCertificates: UseCase<'documents', 'meetCertificates'> = async (call, input) => {
  const managed = await meets.manage(call, { meet: input.meet })
  if (isRefusal(managed)) return managed
  const { meet, terms, place } = managed
  const stage = terms.events.find(({ id }) => id === input.of)?.stages.at(-1) ?? 'final'
  const won = await wonBy(call, meet, input.of, stage)
  const winners = won?.winners.filter(({ rank }) => rank <= input.places) ?? []
  if (!won || winners.length === 0) return refuse('NOT_FINAL')
  const [issuer] = await unitsOf([place])
  const printed = await print('meet-certificates/certificates.typ', {
    words,
    title: terms.title,
    won: won.what,
    issuer: issuer?.name ?? '',
    day: dayText(terms.until),
    certificates: winners.map(certificate),
  })
  const path = `documents/meets/${meet}/certificates-${input.of}-${call.now.getTime()}.pdf`
  const kept = await keepFile(path, Buffer.from(printed.file))
  return { ...kept, name: nameOf(terms.title, won.what), pages: printed.pages }
}
