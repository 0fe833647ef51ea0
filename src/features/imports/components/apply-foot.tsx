import { useState } from 'react'
import { type ImportMode, toApply } from '#domain/imports'
import { Button, ConfirmSheet } from '#ui'
import { importCopy as copy, refusals } from '../copy'
import { type Import, useApply } from '../queries'

/** The page's one action: take it over (导入), after a second tap that says what will be so. */
export function ApplyFoot({ of, mode }: { of: Import; mode: ImportMode }) {
  const [open, setOpen] = useState(false)
  const apply = useApply()
  const count = toApply(of.counts)
  const off = count === 0 || (mode === 'all' && of.counts.refused > 0)
  const run = async () => {
    await apply.mutateAsync({ import: of.id, mode })
    setOpen(false)
  }
  return (
    <>
      <Button onTap={() => setOpen(true)} off={off}>
        {count === 0 ? copy.nothing : copy.apply(count)}
      </Button>
      <ConfirmSheet
        title={copy.sure}
        say={copy.sureSay(of)}
        open={open}
        onClose={() => setOpen(false)}
        does={copy.apply(count)}
        busy={copy.applying}
        error={apply.error}
        told={refusals.apply}
        run={run}
      />
    </>
  )
}
