import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Asked, Button, EmptyState, Page } from '#ui'
import { Messages } from '../../components/messages'
import { Remind } from '../../components/remind'
import { copy, refusals } from '../../copy'
import { type Before, useMessages } from '../../queries'
import { useSeen } from '../../use-seen'

/** What happened to me (消息): marks changed, time added, marks and boards out. */
export default function List() {
  const [before, setBefore] = useState<Before>()
  const query = useMessages(before)
  useSeen(query.data)
  return (
    <Page title={copy.title}>
      <Asked query={query} told={refusals.list}>
        {(list) => <Shown list={list} before={before} turn={setBefore} />}
      </Asked>
    </Page>
  )
}

interface ShownProps {
  list: Reply<'inbox', 'list'>
  before: Before
  turn: (before: Before) => void
}

function Shown({ list, before, turn }: ShownProps) {
  const { messages, next, reminders } = list
  if (messages.length === 0 && before === undefined)
    return (
      <>
        <EmptyState drawing="arrived" head={copy.empty} say={copy.emptySay} />
        <Remind reminders={reminders} />
      </>
    )
  return (
    <>
      <Messages messages={messages} />
      {next !== null && (
        <Button kind="quiet" onTap={() => turn(next)}>
          {copy.earlier}
        </Button>
      )}
      {before !== undefined && (
        <Button kind="text" onTap={() => turn(undefined)}>
          {copy.latest}
        </Button>
      )}
      {before === undefined && <Remind reminders={reminders} />}
    </>
  )
}
