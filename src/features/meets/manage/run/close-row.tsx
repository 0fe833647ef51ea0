import { useState } from 'react'
import { Card, ConfirmSheet, Row, SectionTitle } from '#ui'
import { useClose } from '../changes'
import { copy } from '../copy/run'
import type { Managed } from '../form/form'
import { refusals } from '../refusals'

/** Ends a meet (比武结束), after what it means was said. */
export function CloseRow({ managed: { meet, state } }: { managed: Managed }) {
  const [asking, setAsking] = useState(false)
  const close = useClose()
  if (state !== 'open') return null
  const run = async () => {
    await close.mutateAsync({ meet })
    setAsking(false)
  }
  return (
    <>
      <SectionTitle>{copy.close}</SectionTitle>
      <Card>
        <Row icon="check" title={copy.close} onTap={() => setAsking(true)} />
      </Card>
      <ConfirmSheet
        title={copy.close}
        say={copy.closeSay}
        open={asking}
        onClose={() => setAsking(false)}
        does={copy.close}
        busy={copy.closing}
        error={close.error}
        told={refusals.close}
        run={run}
      />
    </>
  )
}
