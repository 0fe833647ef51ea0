import { say } from '#cloud'
import { copy, refusals } from '../../copy/hall'
import { HallAsk } from './hall-ask'
import type { Running } from './hall-left'

/** Whether to stop, or to publish: while a run asks. */
export function HallQuestion({ running }: { running: Running }) {
  const { run, head, reveal, press } = running
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
  const why = reveal.error === null ? copy.publishSay : say(reveal.error, refusals.reveal)
  const yes = reveal.isPending ? copy.publishing : copy.publish
  const ways = { yes, onYes: () => press('next'), no: copy.wait }
  return <HallAsk head={copy.publishHead} say={why} {...ways} onNo={() => press('back')} />
}
