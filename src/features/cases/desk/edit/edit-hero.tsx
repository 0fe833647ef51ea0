import { Hero, Stops } from '#ui'
import { editCopy as copy } from '../copy/edit'
import { stateNames } from '../copy/words'
import type { Writing } from '../draft/use-writing'
import { roadOf } from '../parts/road-of'

/** What is being written, and how far it is on its way to its readers. */
export function EditHero({ writing: { draft, shown } }: { writing: Writing }) {
  const title = draft.text.title.trim() || copy.untitled
  if (!shown || shown.version === 0)
    return <Hero above={stateNames.draft} title={title} say={copy.say} />
  const above = `${stateNames[shown.state]} · ${copy.version(shown.version)}`
  return (
    <Hero above={above} title={title}>
      {shown.state !== 'withdrawn' && <Stops stops={roadOf(shown.state)} />}
    </Hero>
  )
}
