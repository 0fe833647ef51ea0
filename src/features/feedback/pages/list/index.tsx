import { Asked, Button, Page } from '#ui'
import { MyMessages } from '../../components/my-messages'
import { copy, refusals } from '../../copy'
import { useMine } from '../../queries'
import { ways } from '../../ways'

/** What I sent (投诉建议) and what was answered; open to everybody. */
export default function List() {
  const query = useMine()
  return (
    <Page title={copy.title} foot={<Button onTap={ways.write}>{copy.write}</Button>}>
      <Asked query={query} told={refusals.mine}>
        {({ messages }) => <MyMessages messages={messages} />}
      </Asked>
    </Page>
  )
}
