import { useRouter } from '@tarojs/taro'
import { Asked, Button, EmptyState, goBack, Page } from '#ui'
import { periodName } from '../../copy/words'
import { type Group, groupOf } from '../../groups'
import { handoverCopy as copy } from '../copy'
import { useDeskPeriod } from '../queries'
import { refusals } from '../refusals'
import { HandoverForm } from './handover-form'
import { useHanding } from './use-handing'

/** How a group's flag changed hands (`?period=&group=`), written down once (记交接). */
export default function HandoverPage() {
  const { period = '', group } = useRouter().params
  return <Handover period={period} group={groupOf(group)} />
}

function Handover({ period, group }: { period: string; group: Group }) {
  const query = useDeskPeriod(period, group)
  const handing = useHanding(period, group)
  const winner = query.data?.line.winners.find((one) => one.group === group)
  if (handing.done)
    return (
      <Page title={copy.title}>
        <EmptyState
          drawing="flag"
          head={copy.received}
          say={copy.receivedSay}
          way={{ label: copy.back, onTap: goBack, quiet: true }}
        />
      </Page>
    )
  const send = (
    <Button onTap={handing.submit} busyLabel={copy.busy}>
      {copy.does}
    </Button>
  )
  return (
    <Page title={copy.title} {...(winner && { foot: send })}>
      <Asked query={query} told={refusals.period}>
        {() =>
          winner ? (
            <HandoverForm
              head={copy.head(winner.name)}
              of={copy.of(periodName(period), group)}
              handing={handing}
            />
          ) : (
            <EmptyState drawing="barrier" head={copy.none} say={copy.noneSay} />
          )
        }
      </Asked>
    </Page>
  )
}
