import { Button, Failed, goBack } from '#ui'
import { importCopy as copy, refusals } from '../copy'
import { type Import, useDiscard } from '../queries'

/** Throws it away, or takes what is done off the list (不导入了). */
export function DiscardRow({ of: { id, state } }: { of: Import }) {
  const discard = useDiscard()
  const run = async () => {
    await discard.mutateAsync(id)
    goBack()
  }
  return (
    <>
      <Failed error={discard.error} told={refusals.discard} />
      <Button kind="text" onTap={run} busyLabel={copy.discarding}>
        {state === 'ready' ? copy.discard : copy.away}
      </Button>
    </>
  )
}
