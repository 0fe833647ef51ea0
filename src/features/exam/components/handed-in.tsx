import { flush, Refused, say } from '#cloud'
import { EmptyState, goBack, Page } from '#ui'
import { paperCopy as copy, handInRefusals } from '../copy'
import type { End } from '../draft'
import { go } from '../routes'

interface Props {
  readonly attempt: string
  readonly title: string
  readonly end: End
}

type Receipt = Extract<End, { kind: 'received' }>['receipt']

function Received({ receipt }: { receipt: Receipt }) {
  const { head, say: words } = copy.received(receipt.at, receipt.answered)
  const more = [
    ...(receipt.by === 'timer' ? [copy.byTimer] : []),
    ...(receipt.late ? [copy.late] : []),
  ]
  const way = {
    label: receipt.shown ? copy.seeResult : copy.seeWhen,
    onTap: () => go.resultInstead(receipt.attempt),
  }
  return <EmptyState drawing="arrived" head={head} say={[words, ...more].join('\n')} way={way} />
}

function What({ attempt, end }: Omit<Props, 'title'>) {
  const back = { label: copy.gone, onTap: goBack, quiet: true }
  if (end.kind === 'received') return <Received receipt={end.receipt} />
  if (end.kind === 'sending')
    return (
      <EmptyState
        drawing="arrived"
        head={end.byTime ? copy.over : copy.handingIn}
        say={copy.sendingSay}
      />
    )
  if (end.kind === 'waiting') {
    const { head, say: words, way, home } = copy.waiting
    return (
      <EmptyState
        drawing="no-network"
        head={head}
        say={words}
        way={{ label: way, onTap: flush }}
        other={{ label: home, onTap: goBack }}
      />
    )
  }
  if (end.kind === 'elsewhere') {
    const { head, say: words } = copy.elsewhere(end.at)
    const way = { label: copy.seeResult, onTap: () => go.resultInstead(attempt) }
    return <EmptyState drawing="arrived" head={head} say={words} way={way} />
  }
  const why = say(new Refused(end.code, end.data, ''), handInRefusals)
  const way =
    end.code === 'ALREADY_SUBMITTED'
      ? { label: copy.seeResult, onTap: () => go.resultInstead(attempt) }
      : back
  return <EmptyState drawing="barrier" head={copy.refusedHead} say={why} way={way} />
}

/** A paper that was handed in (交卷): on its way, received, or why it was not taken. */
export function HandedIn({ attempt, title, end }: Props) {
  return (
    <Page title={title}>
      <What attempt={attempt} end={end} />
    </Page>
  )
}
