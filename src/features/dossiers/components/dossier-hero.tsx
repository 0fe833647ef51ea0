import { serverNow } from '#cloud'
import { Hero, momentText } from '#ui'
import { dossierCopy as copy } from '../copy/dossier'
import { gradeNames, pointsText } from '../copy/words'
import type { Shown } from '../queries'

/** What a file's review came to, or how far it is. */
function stateOf(shown: Shown): { readonly title: string; readonly say: string } {
  const { result, drawn, takenByMe } = shown
  if (result) {
    const points = copy.of(pointsText(result.total))
    const most = copy.most(pointsText(result.most))
    const when = momentText(result.at, serverNow())
    const by = result.reviewer === null ? [] : [copy.reviewer(result.reviewer, when)]
    return { title: `${gradeNames[result.grade]}，${points}`, say: [most, ...by].join('。') }
  }
  if (takenByMe) return { title: copy.inHand, say: '' }
  return { title: drawn ? copy.waiting : copy.listed, say: drawn ? copy.takeSay : '' }
}

/** A file's number, its agency, and what came of it. */
export function DossierHero({ shown }: { shown: Shown | undefined }) {
  if (!shown) return <Hero title={copy.page} />
  const { title, say } = stateOf(shown)
  const above = `${shown.name} ${shown.number}`
  return <Hero above={above} title={title} {...(say !== '' && { say })} />
}
