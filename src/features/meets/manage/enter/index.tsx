import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import {
  Asked,
  Button,
  Card,
  ChoiceLine,
  EmptyState,
  Failed,
  Field,
  ListField,
  Page,
  Picks,
  SectionTitle,
} from '#ui'
import { refusals as readRefusals } from '../../copy/refusals'
import { type Meet, useMeet } from '../../queries'
import { copy } from '../copy/enter'
import { refusals } from '../refusals'
import { Members } from './members'
import { UnitField } from './unit-field'
import { type Entering, useEntry } from './use-entry'
import './enter.scss'

/** Enters a team or a single officer (报名): a unit's liaison, or the organiser. */
export default function EnterPage() {
  const { meet = '' } = useRouter().params
  const query = useMeet(meet)
  const { data } = query
  if (data?.mayEnter) return <Entry meet={data} />
  return (
    <Page title={copy.title}>
      <Asked query={query} told={readRefusals.meet}>
        {() => <EmptyState drawing="barrier" head={copy.closed} say={copy.closedSay} />}
      </Asked>
    </Page>
  )
}

const kinds = (['team', 'single'] as const).map((key) => ({ key, label: copy.kinds[key] }))

function Entry({ meet }: { meet: Meet }) {
  const entering = useEntry(meet.meet, meet.regions[0]?.id ?? '')
  const { form, put, gaps, send, error, changed } = entering
  const submit = async () => {
    if (await send()) void Taro.showToast({ title: copy.sent, icon: 'none' })
  }
  return (
    <Page
      title={copy.title}
      foot={
        <>
          {changed && <View className="meets-enter-kept">{copy.kept}</View>}
          <Button onTap={submit} busyLabel={copy.sending}>
            {copy.send}
          </Button>
        </>
      }
    >
      <Failed error={error} told={refusals.enter} />
      <Card>
        <ChoiceLine
          label={copy.kind}
          choices={kinds}
          value={form.kind}
          onChange={(kind) => put({ kind, events: [], members: form.members.slice(0, 1) })}
        />
        {form.kind === 'team' && (
          <Field
            label={copy.name}
            value={form.name}
            onInput={(name) => put({ name })}
            placeholder={copy.nameHint}
            maxLength={20}
            wrong={gaps.name}
          />
        )}
        {meet.regions.length > 1 && (
          <ListField
            label={copy.region}
            choices={meet.regions.map(({ id, name }) => ({ key: id, label: name }))}
            value={form.region}
            onChange={(region) => put({ region })}
            none={copy.region}
          />
        )}
      </Card>
      <Members meet={meet} entering={entering} />
      <UnitField meet={meet} entering={entering} />
      <Events meet={meet} entering={entering} />
    </Page>
  )
}

function Events({ meet, entering }: { meet: Meet; entering: Entering }) {
  const { form, put, gaps } = entering
  const open = meet.events.filter(({ entry }) => entry === form.kind)
  return (
    <>
      <SectionTitle>{copy.events}</SectionTitle>
      {open.length === 0 && <View className="meets-enter-say">{copy.noEvents}</View>}
      <Picks
        choices={open.map(({ event, name }) => ({ key: event, label: name }))}
        value={form.events}
        onChange={(events) => put({ events })}
      />
      {gaps.events !== undefined && <View className="meets-enter-wrong">{gaps.events}</View>}
    </>
  )
}
