import { useState } from 'react'
import { Button, ConfirmSheet, goBack } from '#ui'
import { editCopy as copy } from '../copy/edit'
import { dropDraft } from '../draft/kept-drafts'

const NOTHING_TOLD = {}

/** Throws away what was never in the cloud (不要这一稿了), e.g. where the cloud does not take it. */
export function ThrowAway({ id }: { id: string }) {
  const [open, setOpen] = useState(false)
  const run = async () => {
    dropDraft(id)
    goBack()
  }
  return (
    <>
      <Button kind="text" onTap={() => setOpen(true)}>
        {copy.throwAway}
      </Button>
      <ConfirmSheet
        title={copy.throwAway}
        say={copy.throwAwaySay}
        open={open}
        onClose={() => setOpen(false)}
        does={copy.throwAway}
        busy={copy.throwingAway}
        error={null}
        told={NOTHING_TOLD}
        run={run}
      />
    </>
  )
}
