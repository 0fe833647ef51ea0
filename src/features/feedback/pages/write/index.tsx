import { useRouter } from '@tarojs/taro'
import { serverNow } from '#cloud'
import { Button, EmptyState, goBack, momentText, Page } from '#ui'
import { Writing } from '../../components/writing'
import { copy } from '../../copy'
import { useWriting } from '../../use-writing'
import { ways } from '../../ways'

/** WeChat hands a parameter over as it was escaped, a browser as it reads; a lone `%` is the reader's. */
function spelt(param: string): string {
  try {
    return decodeURIComponent(param)
  } catch {
    return param
  }
}

/** Writes a complaint or suggestion (投诉建议), or disputes the question named in `?question=` (`&stem=` shows it). */
export default function Write() {
  const { question = '', stem = '' } = useRouter().params
  const writing = useWriting(question)
  const dispute = question !== ''
  const title = dispute ? copy.dispute : copy.title
  if (writing.received) return <Received title={title} at={writing.received.at} />
  return (
    <Page
      title={title}
      foot={
        <Button onTap={writing.submit} busyLabel={copy.sending}>
          {copy.send}
        </Button>
      }
    >
      <Writing writing={writing} dispute={dispute} stem={spelt(stem)} />
    </Page>
  )
}

function Received({ title, at }: { title: string; at: number }) {
  return (
    <Page title={title}>
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
