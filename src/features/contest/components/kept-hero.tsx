import { Button, Hero } from '#ui'
import { examWays, type KeptPaper } from '../../exam'
import { copy } from '../copy'

/** No network, but a paper on this phone: one can go on with it (继续答题). */
export function KeptHero({ kept: { paper } }: { kept: KeptPaper }) {
  return (
    <Hero above={copy.offline} title={paper.title} say={copy.offlineSay}>
      <Button kind="on-base" onTap={() => examWays.paper(paper.attempt)}>
        {copy.goOn}
      </Button>
    </Hero>
  )
}
