import { codeOf } from '#cloud'
import type { Reply } from '#contract/index'
import { beijingDayOf } from '#domain/beijing-day'
import { Asked, Card, fullDateText, Notice, Row } from '#ui'
import { privacyCopy as copy, refusals } from '../copy'
import { useMe } from '../queries'

type Me = Reply<'org', 'me'>

const since = ({ boundAt }: Me): string | undefined =>
  boundAt === null ? undefined : copy.since(fullDateText(beijingDayOf(new Date(boundAt))))

function Bound({ me }: { me: Me }) {
  const end = me.certificateTail === null ? undefined : copy.tail(me.certificateTail)
  return (
    <Card>
      <Row title={`${me.name}，${me.unitName}`} sub={since(me)} end={end} />
      <Row title={copy.release} sub={copy.releaseSay} />
    </Card>
  )
}

/** Whom this WeChat is bound to (绑定), and how that ends. */
export function Binding() {
  const query = useMe()
  if (codeOf(query.error) === 'NOT_BOUND')
    return (
      <Notice kind="plain" icon="link">
        {copy.unbound}
      </Notice>
    )
  return (
    <Asked query={query} told={refusals.me}>
      {(me) => <Bound me={me} />}
    </Asked>
  )
}
