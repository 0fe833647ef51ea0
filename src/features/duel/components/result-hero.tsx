import { Button, Hero } from '#ui'
import { resultCopy as copy } from '../copy'
import { type Shown, useOpen } from '../queries'
import { go } from '../routes'

interface Props {
  readonly duel: Shown
  readonly right: NonNullable<Shown['right']>
  readonly onRefused: (error: unknown) => void
}

/** What a duel came to (结果): two counts and a plain sentence, no place and no points. */
export function DuelResultHero({ duel: { other }, right, onRefused }: Props) {
  const open = useOpen()
  const { mine, other: theirs } = right
  const again = () => open.mutateAsync().then(({ duel }) => go.duelInstead(duel), onRefused)
  return (
    <Hero
      above={copy.against(other?.name ?? '', other?.place ?? '')}
      title={copy.score(mine, theirs)}
      say={copy.say(mine, theirs, other?.name ?? '')}
      figure
    >
      <Button kind="on-base" onTap={again} busyLabel={copy.opening}>
        {copy.again}
      </Button>
    </Hero>
  )
}
