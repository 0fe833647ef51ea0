import { say } from '#cloud'
import { copy } from '../../copy/hall'
import type { Running } from '../../hall/use-run'
import { HallAsk } from './hall-ask'

/** Whether to stop, or to publish: while a run asks. */
export function HallQuestion({ running }: { running: Running }) {
  const { run, head, revealing, press } = running
  const { reveal, publishSay, told } = revealing
  if (run.phase === 'stopping') {
    const ways = { yes: copy.stop, onYes: () => press('stop'), no: copy.stay }
    return (
      <HallAsk
        head={copy.stopHead}
        say={copy.stopSay(run.real && head?.state === 'frozen')}
        {...ways}
        onNo={() => press('back')}
      />
    )
  }
  if (run.phase !== 'publishing') return null
  const why = reveal.error === null ? publishSay : say(reveal.error, told.reveal)
  const yes = reveal.isPending ? copy.publishing : copy.publish
  const ways = { yes, onYes: () => press('next'), no: copy.wait }
  return <HallAsk head={copy.publishHead} say={why} {...ways} onNo={() => press('back')} />
}
