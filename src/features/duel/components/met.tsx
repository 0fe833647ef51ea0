import { View } from '@tarojs/components'
import { say } from '#cloud'
import { Button, Hero, Notice, Page } from '#ui'
import { playingCopy as copy, startRefusals } from '../copy'
import type { Shown } from '../queries'
import { useStart } from '../queries'
import { CallOff } from './call-off'
import './met.scss'

interface Props {
  readonly duel: Shown
  readonly other: NonNullable<Shown['other']>
}

/** The host sees who has come, and starts (开始): no duel begins behind the back of whoever opened it. */
function HostMet({ duel, other }: Props) {
  const start = useStart()
  const hero = (
    <Hero above={copy.came} title={other.name} say={other.place}>
      <Button kind="on-base" onTap={() => start.mutateAsync(duel.duel)} busyLabel={copy.starting}>
        {copy.start}
      </Button>
    </Hero>
  )
  return (
    <Page title={copy.title} hero={hero}>
      <View className="duel-met-say">{copy.startSay(duel.until)}</View>
      {start.error !== null && <Notice>{say(start.error, startRefusals)}</Notice>}
      <CallOff duel={duel.duel}>{copy.notNow}</CallOff>
    </Page>
  )
}

function GuestMet({ duel, other }: Props) {
  const hero = (
    <Hero title={copy.against(other.name)} say={copy.startWait(other.place, duel.until)} />
  )
  return (
    <Page title={copy.title} hero={hero}>
      <CallOff duel={duel.duel}>{copy.notNow}</CallOff>
    </Page>
  )
}

/** Both are there (两人到齐); the host starts. */
export const Met = (props: Props) =>
  props.duel.seat === 'host' ? <HostMet {...props} /> : <GuestMet {...props} />
