import { View } from '@tarojs/components'
import { say } from '#cloud'
import { Bullets, Button, Hero, Notice, Page, SectionTitle } from '#ui'
import { playingCopy as copy, startRefusals } from '../copy'
import { type Shown, useStart } from '../queries'
import { CallOff } from './call-off'
import { Offline } from './offline'
import './met.scss'

type Other = NonNullable<Shown['other']>

/** The host sees who has come, and starts (开始): no duel begins behind the back of whoever opened it. */
function HostHero({ duel, other }: { duel: Shown; other: Other }) {
  const start = useStart()
  return (
    <Hero above={copy.came(other.place)} title={other.name} say={copy.startBy(duel.until)}>
      {start.error !== null && (
        <View className="duel-start-refused">
          <Notice>{say(start.error, startRefusals)}</Notice>
        </View>
      )}
      <Button kind="on-base" onTap={() => start.mutateAsync(duel.duel)} busyLabel={copy.starting}>
        {copy.start}
      </Button>
    </Hero>
  )
}

/** Both are there (两人到齐); the host starts. */
export function Met({ duel, other, lost }: { duel: Shown; other: Other; lost: boolean }) {
  const hero =
    duel.seat === 'host' ? (
      <HostHero duel={duel} other={other} />
    ) : (
      <Hero above={other.place} title={copy.against(other.name)} say={copy.startWait(duel.until)} />
    )
  return (
    <Page title={copy.title} hero={hero}>
      {lost && <Offline />}
      <SectionTitle>{copy.next}</SectionTitle>
      <Bullets of={copy.rules(duel)} />
      <CallOff duel={duel.duel}>{copy.notNow}</CallOff>
    </Page>
  )
}
