import { useState } from 'react'
import { Button, ConfirmSheet, Failed } from '#ui'
import { VerdictFoot } from '../../components/verdict-foot'
import { batchCopy as copy, reviewCopy } from '../../copy/desk'
import { useHandInBatch, useJudgeBatch, useTakeBackBatch } from '../../queries'
import { refusals } from '../../refusals'
import type { Batch } from './index'

/** The one thing to do with an import: hand in, decide, or take back. */
export function BatchFoot({ batch }: { batch: Batch }) {
  if (batch.whyNot === null) return <Judge batch={batch} />
  if (batch.mayHandIn && batch.batch.state !== 'passed') return <HandIn batch={batch} />
  if (batch.batch.state === 'bankReview' && batch.whyNot === 'OWN_WORK')
    return <TakeBack of={batch.batch.import} />
  return null
}

const words = { ...reviewCopy, ...copy }

function Judge({ batch: { batch, version } }: { batch: Batch }) {
  const judge = useJudgeBatch()
  return (
    <VerdictFoot
      words={words}
      error={judge.error}
      told={refusals.judgeBatch}
      judge={(verdict, note) => judge.mutateAsync({ import: batch.import, version, verdict, note })}
    />
  )
}

function HandIn({ batch: { batch, complete } }: { batch: Batch }) {
  const [open, setOpen] = useState(false)
  const handIn = useHandInBatch()
  const left = complete - batch.published
  return (
    <>
      <Button onTap={() => setOpen(true)} off={left <= 0}>
        {copy.handIn(Math.max(0, left))}
      </Button>
      <ConfirmSheet
        title={copy.handIn(left)}
        say={copy.handInSay}
        open={open}
        onClose={() => setOpen(false)}
        does={copy.handIn(left)}
        busy={copy.handingIn}
        error={handIn.error}
        told={refusals.handInBatch}
        run={async () => {
          await handIn.mutateAsync({ import: batch.import })
          setOpen(false)
        }}
      />
    </>
  )
}

function TakeBack({ of }: { of: string }) {
  const takeBack = useTakeBackBatch()
  return (
    <>
      <Failed error={takeBack.error} told={refusals.takeBackBatch} />
      <Button
        kind="quiet"
        onTap={() => takeBack.mutateAsync({ import: of })}
        busyLabel={copy.takingBack}
      >
        {copy.takeBack}
      </Button>
    </>
  )
}
