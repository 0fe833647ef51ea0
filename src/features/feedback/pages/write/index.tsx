import { serverNow } from '#cloud'
import { Button, EmptyState, goBack, momentText, Page } from '#ui'
import { Writing } from '../../components/writing'
import { copy } from '../../copy'
import { useWriting } from '../../use-writing'
import { ways } from '../../ways'

/** Writes a complaint or suggestion (投诉建议). */
export default function Write() {
  const writing = useWriting()
  if (writing.received) return <Received at={writing.received.at} />
  return (
    <Page
      title={copy.title}
      foot={
        <Button onTap={writing.submit} busyLabel={copy.sending}>
          {copy.send}
        </Button>
      }
    >
      <Writing writing={writing} />
    </Page>
  )
}

function Received({ at }: { at: number }) {
  return (
    <Page title={copy.title}>
      <EmptyState
        drawing="arrived"
        head={copy.received}
        say={copy.receivedSay(momentText(at, serverNow()))}
        way={{ label: copy.toList, onTap: ways.listInstead, quiet: true }}
        other={{ label: copy.back, onTap: goBack }}
      />
    </Page>
  )
}
