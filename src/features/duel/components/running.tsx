import { Countdown, Hero, Page } from '#ui'
import { playingCopy as copy } from '../copy'
import type { Shown } from '../queries'
import { useAnswer } from '../use-answer'
import { Asking } from './asking'
import { Offline } from './offline'
import { Told } from './told'

/** The last seconds before the first question. */
function Soon({ duel, lost }: { duel: Shown; lost: boolean }) {
  const hero = (
    <Hero title={copy.soon} say={copy.soonSay(duel.other?.name ?? '')}>
      <Countdown until={duel.nextAt ?? 0} />
    </Hero>
  )
  return (
    <Page title={copy.title} hero={hero}>
      {lost && <Offline />}
    </Page>
  )
}

function Question({
  duel,
  asked,
  lost,
}: {
  duel: Shown
  asked: Shown['asked'][number]
  lost: boolean
}) {
  const { given, submit } = useAnswer(duel.duel, asked)
  const { told } = asked
  if (told === null)
    return <Asking duel={duel} asked={asked} given={given} lost={lost} onSubmit={submit} />
  // One still on its way may have come in time: the cloud is about to say.
  const late = given !== undefined && given.state !== 'sending' && asked.mine === null
  return <Told duel={duel} asked={asked} told={told} late={late} lost={lost} />
}

/** A duel under way, and just over: the question in view by the server's clock. */
export function Running({ duel, lost }: { duel: Shown; lost: boolean }) {
  const asked = duel.asked.at(-1)
  if (!asked) return <Soon duel={duel} lost={lost} />
  return <Question key={asked.question.id} duel={duel} asked={asked} lost={lost} />
}
