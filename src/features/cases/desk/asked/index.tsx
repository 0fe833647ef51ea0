import { Asked, Page } from '#ui'
import { askedCopy as copy } from '../copy/asked'
import { useToAnswer } from '../queries'
import { refusals } from '../refusals'
import { AskedList } from './asked-list'

/** Questions of readers about our cases that wait for an answer (在线答疑), who asked first before the others. */
export default function AskedPage() {
  const query = useToAnswer(true)
  return (
    <Page title={copy.page}>
      <Asked query={query} told={refusals.toAnswer}>
        {({ asked }) => <AskedList asked={asked} />}
      </Asked>
    </Page>
  )
}
