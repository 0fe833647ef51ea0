import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Asked, Button, EmptyState, Failed, goBack, Page } from '#ui'
import { FigureFields, WhatFields } from '../../components/enter-fields'
import { ProofFields } from '../../components/proof-fields'
import { enterCopy as copy, listCopy, refusals } from '../../copy'
import { useRecords } from '../../queries'
import { type Entering, useEntering } from '../../use-entering'
import { ways } from '../../ways'
import './enter.scss'

type Units = Reply<'records', 'list'>['units']

/** Enters one record (记一条), kept on this phone until the cloud has it. */
export default function EnterPage() {
  const query = useRecords(null)
  const period = query.data?.period ?? null
  const entering = useEntering(period)
  if (entering.done) return <Received onAnother={entering.again} />
  const send = (
    <Button onTap={entering.submit} busyLabel={copy.sending}>
      {copy.send}
    </Button>
  )
  return (
    <Page title={copy.title} {...(period && { foot: send })}>
      <Asked query={query} told={refusals.list}>
        {({ units }) =>
          period ? (
            <EnterForm entering={entering} units={units} />
          ) : (
            <EmptyState
              drawing="arrived"
              head={listCopy.noPeriod}
              say={listCopy.noPeriodSay}
              way={{ label: copy.back, onTap: goBack, quiet: true }}
            />
          )
        }
      </Asked>
    </Page>
  )
}

function EnterForm({ entering, units }: { entering: Entering; units: Units }) {
  return (
    <View className="records-form">
      <WhatFields entering={entering} units={units} />
      <FigureFields entering={entering} />
      <ProofFields entering={entering} />
      <View className="records-say">{`${copy.masked}${copy.kept}`}</View>
      <Failed error={entering.error} told={refusals.enter} />
    </View>
  )
}

/** Only after the cloud said so. */
function Received({ onAnother }: { onAnother: () => void }) {
  return (
    <Page title={copy.title}>
      <EmptyState
        drawing="arrived"
        head={copy.received}
        say={copy.receivedSay}
        way={{ label: copy.toList, onTap: ways.listInstead, quiet: true }}
        other={{ label: copy.another, onTap: onAnother }}
      />
    </Page>
  )
}
