import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Asked, Button, Card, ChoiceLine, Failed, Page } from '#ui'
import { useSetPanels } from '../changes'
import { copy } from '../copy/panels'
import type { Managed } from '../form/form'
import { ofQuery } from '../parts/of'
import { useManage } from '../queries'
import { refusals } from '../refusals'
import type { Of } from '../ways'
import { PanelCard } from './panel-card'
import {
  byRegion,
  forAll,
  type PanelForm,
  panelForms,
  panelsKey,
  panelsOf,
  sentPanels,
} from './panel-form'
import './panels.scss'

/** The panels (评委组) of an event's stage. */
export default function PanelsPage() {
  const of = ofQuery(useRouter().params)
  const query = useManage(of.meet)
  if (query.data) return <Panels managed={query.data} of={of} />
  return (
    <Page title={copy.title}>
      <Asked query={query} told={refusals.manage}>
        {() => null}
      </Asked>
    </Page>
  )
}

const ways = (['all', 'region'] as const).map((key) => ({ key, label: copy.byNames[key] }))

function Panels({ managed, of }: { managed: Managed; of: Of }) {
  const id = panelsKey(of)
  useState(() => panelForms.takeUp(id))
  const [tried, setTried] = useState(false)
  const change = useSetPanels()
  const kept = panelForms.useForm(id)
  const panels = kept ?? panelsOf(managed, of)
  const { regions } = managed.terms
  const put = (next: readonly PanelForm[]) => panelForms.keep(id, next)
  const all = panels.flatMap(({ judges }) => judges)
  const empty = panels.some(({ judges }) => judges.length === 0)
  const save = async () => {
    setTried(true)
    if (empty) return
    await change.mutateAsync(sentPanels(of, panels))
    panelForms.drop(id)
    void Taro.showToast({ title: copy.saved, icon: 'none' })
  }
  const foot = (
    <>
      {kept && <View className="meets-panels-say">{copy.kept}</View>}
      <Button onTap={save} busyLabel={copy.saving} off={!kept}>
        {copy.save}
      </Button>
    </>
  )
  return (
    <Page title={copy.title} foot={foot}>
      <View className="meets-panels-say">{copy.say}</View>
      <Failed error={change.error} told={refusals.panel} />
      {tried && empty && <View className="meets-panels-wrong">{copy.missing}</View>}
      {regions.length > 1 && (
        <Card>
          <ChoiceLine
            label={copy.by}
            choices={ways}
            value={panels[0]?.region == null ? 'all' : 'region'}
            onChange={(way) => put(way === 'all' ? forAll(all) : byRegion(regions, all))}
          />
        </Card>
      )}
      {panels.map((panel) => (
        <PanelCard
          key={panel.id}
          panel={panel}
          name={regions.find((one) => one.id === panel.region)?.name ?? copy.all}
          taken={all.map(({ judge }) => judge)}
          onChange={(judges) =>
            put(panels.map((one) => (one.id === panel.id ? { ...one, judges } : one)))
          }
        />
      ))}
    </Page>
  )
}
