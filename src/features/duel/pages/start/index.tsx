import { useRouter } from '@tarojs/taro'
import { Bullets, Button, Hero, Page, SectionTitle } from '#ui'
import { JoinForm } from '../../components/join-form'
import { Refused } from '../../components/refused'
import { startCopy as copy, joinRefusals, openRefusals } from '../../copy'
import { useJoin, useOpen } from '../../queries'
import { go } from '../../routes'

function How() {
  return (
    <>
      <SectionTitle>{copy.how}</SectionTitle>
      <Bullets of={copy.rules} />
    </>
  )
}

/** Opens a duel, or takes a code typed by hand. */
function Start() {
  const opening = useOpen()
  const open = async () => go.duel((await opening.mutateAsync()).duel)
  const hero = (
    <Hero title={copy.head} say={copy.say}>
      <Button kind="on-base" onTap={open} busyLabel={copy.opening}>
        {copy.open}
      </Button>
    </Hero>
  )
  return (
    <Page title={copy.title} hero={hero}>
      <Refused error={opening.error} told={openRefusals} again={open} />
      <JoinForm />
      <How />
    </Page>
  )
}

/** Came by a card a colleague sent (分享): one tap to join. */
function Invited({ code }: { code: string }) {
  const joining = useJoin()
  const join = async () => go.duel((await joining.mutateAsync(code)).duel)
  const hero = (
    <Hero above={copy.invited(code)} title={copy.invitedHead} say={copy.say}>
      <Button kind="on-base" onTap={join} busyLabel={copy.joining}>
        {copy.come}
      </Button>
    </Hero>
  )
  return (
    <Page title={copy.title} hero={hero}>
      <Refused error={joining.error} told={joinRefusals} again={join} />
      <How />
    </Page>
  )
}

/** The way into head to head (双人对战), on one's own or with the code of a shared card in `?code=`. */
export default function StartPage() {
  const { code = '' } = useRouter().params
  return /^\d{6}$/.test(code) ? <Invited code={code} /> : <Start />
}
