import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, EmptyState, Failed, Page } from '#ui'
import { useSubmit } from '../changes'
import { submitCopy as copy } from '../copy/edit'
import { saveNow } from '../draft/pace'
import { useFlaws } from '../draft/use-flaws'
import type { Writing } from '../draft/use-writing'
import { maskedOf } from '../masking/masked'
import { WritingPage } from '../parts/writing-page'
import { refusals } from '../refusals'
import { ways } from '../ways'
import { CheckRows } from './check-rows'
import { type Checks, checksOf, isReady } from './checks'
import './submit.scss'
import { useFollowed } from './use-followed'

/** What must be so before a case is handed in, each with the way to it; then hands it in (提交审核). */
export default function SubmitPage() {
  const [received, setReceived] = useState(false)
  if (received) return <Received />
  return (
    <WritingPage
      title={copy.page}
      foot={(writing) => <SubmitFoot writing={writing} onReceived={() => setReceived(true)} />}
    >
      {(writing) => <Body writing={writing} />}
    </WritingPage>
  )
}

const useChecks = (writing: Writing): Checks =>
  checksOf(writing, useFlaws(writing), maskedOf(writing.draft))

function Body({ writing }: { writing: Writing }) {
  const checks = useChecks(writing)
  useFollowed(writing, checks.media === 'waiting')
  const ready = isReady(checks)
  return (
    <View className="desk-submit">
      <View className="desk-submit-head">{ready ? copy.ready : copy.notYet}</View>
      <View className="desk-submit-say">{ready ? copy.readySay : copy.notYetSay}</View>
      <CheckRows id={writing.id} checks={checks} />
    </View>
  )
}

interface FootProps {
  writing: Writing
  onReceived: () => void
}

/** What is still in this phone goes to the cloud first; only that is handed in. */
function SubmitFoot({ writing, onReceived }: FootProps) {
  const { id, shown, kept } = writing
  const submit = useSubmit()
  const checks = useChecks(writing)
  const run = async () => {
    if (!shown) return
    await submit.mutateAsync({ case: shown.case, seq: shown.seq })
    onReceived()
  }
  if (kept)
    return (
      <Button onTap={() => saveNow(id)} busyLabel={copy.sending}>
        {copy.send}
      </Button>
    )
  return (
    <>
      <Failed error={submit.error} told={refusals.submit} />
      <Button onTap={run} busyLabel={copy.submitting} off={!isReady(checks) || !shown}>
        {submitLabel(checks)}
      </Button>
    </>
  )
}

function submitLabel({ flaws, open }: Checks): string {
  if (flaws.length > 0) return copy.flawed(flaws.length)
  return open > 0 ? copy.openLeft(open) : copy.submit
}

function Received() {
  return (
    <Page title={copy.page}>
      <EmptyState
        drawing="arrived"
        head={copy.received}
        say={copy.receivedSay}
        way={{ label: copy.toDesk, onTap: ways.homeInstead, quiet: true }}
      />
    </Page>
  )
}
