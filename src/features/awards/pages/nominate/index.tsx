import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { AWARD_KINDS } from '#domain/honours'
import {
  Asked,
  Button,
  Card,
  ChoiceLine,
  EmptyState,
  Failed,
  Page,
  SectionTitle,
  TextArea,
} from '#ui'
import { WhomFields } from '../../components/whom-fields'
import { nominateCopy as copy, kindNames, kindSays, refusals } from '../../copy'
import { useNominations } from '../../queries'
import { type Nominating, useNominating } from '../../use-nominating'
import { ways } from '../../ways'
import { awardYears, yearChoices } from '../../years'
import './nominate.scss'

type Units = Reply<'awards', 'nominations'>['units']

const kinds = AWARD_KINDS.map((key) => ({ key, label: kindNames[key] }))

/** Nominates a unit or a person (推荐), kept on this phone until the cloud has it. */
export default function NominatePage() {
  const query = useNominations(awardYears()[0] ?? 0)
  const nominating = useNominating()
  if (nominating.done) return <Received onAnother={nominating.again} />
  const send = (
    <Button onTap={nominating.submit} busyLabel={copy.sending}>
      {copy.send}
    </Button>
  )
  return (
    <Page title={copy.title} {...(query.data && { foot: send })}>
      <Asked query={query} told={refusals.nominations}>
        {({ units }) => <NominateForm nominating={nominating} units={units} />}
      </Asked>
    </Page>
  )
}

function NominateForm({ nominating, units }: { nominating: Nominating; units: Units }) {
  const { draft, change, gaps, error } = nominating
  return (
    <View className="nominate-form">
      <Card>
        <ChoiceLine
          label={copy.kind}
          choices={kinds}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
          say={kindSays[draft.kind]}
        />
        <ChoiceLine
          label={copy.year}
          choices={yearChoices()}
          value={String(draft.year)}
          onChange={(year) => change({ year: Number(year) })}
        />
      </Card>
      <WhomFields nominating={nominating} units={units} />
      <View>
        <SectionTitle>{copy.reason}</SectionTitle>
        <Card padded>
          <TextArea
            label={copy.reason}
            value={draft.reason}
            onInput={(reason) => change({ reason })}
            placeholder={copy.reasonHint}
            maxLength={200}
            wrong={gaps.reason}
          />
        </Card>
      </View>
      <View className="nominate-say">{copy.masked}</View>
      <Failed error={error} told={refusals.nominate} />
    </View>
  )
}

/** Only after the cloud said so. */
function Received({ onAnother }: { onAnother: () => void }) {
  return (
    <Page title={copy.title}>
      <EmptyState
        drawing="arrived"
        head={copy.received}
        say={copy.receivedSay}
        way={{ label: copy.toList, onTap: ways.listInstead, quiet: true }}
        other={{ label: copy.another, onTap: onAnother }}
      />
    </Page>
  )
}
