import { View } from '@tarojs/components'
import { paceAfter } from '#domain/duel'
import { Bullets, Button, Hero, Notice, Page, SectionTitle, useClock } from '#ui'
import { playingCopy as copy, spaced } from '../copy'
import type { Shown } from '../queries'
import { CallOff } from './call-off'
import { Offline } from './offline'
import { Share } from './share'
import './waiting.scss'

/** After minutes without anybody the phone no longer looks by itself. */
function Stopped({ duel, again }: { duel: Shown; again: () => unknown }) {
  if (paceAfter(useClock() - duel.movedAt) !== null) return null
  return (
    <View className="duel-stopped">
      <Notice kind="plain">{copy.stopped}</Notice>
      <Button kind="quiet" onTap={again}>
        {copy.lookAgain}
      </Button>
    </View>
  )
}

/** Nobody has come yet (等人): the code, large enough to be read out across a room. */
export function Waiting({
  duel,
  lost,
  again,
}: {
  duel: Shown
  lost: boolean
  again: () => unknown
}) {
  const hero = (
    <Hero above={copy.code} title={spaced(duel.code)} say={copy.codeSay(duel.until)} figure>
      <Share code={duel.code} />
    </Hero>
  )
  return (
    <Page title={copy.title} hero={hero}>
      {lost && <Offline />}
      <Stopped duel={duel} again={again} />
      <SectionTitle>{copy.next}</SectionTitle>
      <Bullets of={[...copy.nextSay, ...copy.rules(duel)]} />
      <CallOff duel={duel.duel}>{copy.cancel}</CallOff>
    </Page>
  )
}
