import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Asked, Button, Card, ConfirmSheet, Field, Page, Said } from '#ui'
import { EventOrder } from '../../components/event-order'
import { refusals as readRefusals } from '../../copy/refusals'
import { useEvent } from '../../queries'
import { useDraw } from '../changes'
import { copy } from '../copy/draw'
import type { Managed } from '../form/form'
import { ofQuery } from '../parts/of'
import { useManage } from '../queries'
import { refusals } from '../refusals'
import type { Of } from '../ways'

/** Draws the running order (抽签) of an event's stage from an announced seed, and shows it. */
export default function DrawPage() {
  const of = ofQuery(useRouter().params)
  const query = useManage(of.meet)
  const { data } = query
  const isOf = ({ event, stage }: Managed['draws'][number]) =>
    event === of.event && stage === of.stage
  if (data && !data.draws.some(isOf)) return <Draw managed={data} of={of} />
  return (
    <Page title={copy.title}>
      <Asked query={query} told={refusals.manage}>
        {() => <Drawn of={of} />}
      </Asked>
    </Page>
  )
}

function Drawn({ of }: { of: Of }) {
  const query = useEvent(of)
  return (
    <Asked query={query} told={readRefusals.event}>
      {(event) => <EventOrder event={event} />}
    </Asked>
  )
}

const SEED_LETTERS = 40

function Draw({ managed, of }: { managed: Managed; of: Of }) {
  const [seed, setSeed] = useState('')
  const [tried, setTried] = useState(false)
  const [asking, setAsking] = useState(false)
  const draw = useDraw()
  const entered = managed.entrants.filter(
    ({ events, withdrawn }) => events.includes(of.event) && !withdrawn,
  )
  const missing = seed.trim() === ''
  const ask = () => {
    setTried(true)
    if (!missing) setAsking(true)
  }
  return (
    <Page title={copy.title} foot={<Button onTap={ask}>{copy.draw}</Button>}>
      <Said>{copy.say}</Said>
      <Said>{copy.entrants(entered.length)}</Said>
      <Card>
        <Field
          label={copy.seed}
          value={seed}
          onInput={setSeed}
          placeholder={copy.seedHint}
          maxLength={SEED_LETTERS}
          wrong={tried && missing ? copy.seedMissing : undefined}
        />
      </Card>
      <ConfirmSheet
        title={copy.draw}
        say={copy.sure(seed.trim())}
        open={asking}
        onClose={() => setAsking(false)}
        does={copy.draw}
        busy={copy.drawing}
        error={draw.error}
        told={refusals.draw}
        run={() => draw.mutateAsync({ ...of, seed: seed.trim() })}
      />
    </Page>
  )
}
