import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Input, Reply } from '#contract/index'
import { DOMAIN_NAMES, DOMAINS, LAW_LEVELS, LEVEL_NAMES } from '#domain/bank'
import { Asked, Chips, EmptyState, Page, SearchField, SectionTitle } from '#ui'
import { LawRow } from '../../components/law-row'
import { More } from '../../components/more'
import { Stale } from '../../components/stale'
import { listCopy as copy, refusals } from '../../copy'
import { useLaws } from '../../queries'
import { go } from '../../ways'
import './list.scss'

type Wanted = Input<'library', 'list'>
type Laws = Reply<'library', 'list'>['laws']

const EVERYTHING: Wanted = { domain: null, level: null }
const domains = [
  { key: 'all', label: copy.all } as const,
  ...DOMAINS.map((key) => ({ key, label: DOMAIN_NAMES[key] })),
]
const levels = [
  { key: 'all', label: copy.allLevels } as const,
  ...LAW_LEVELS.map((key) => ({ key, label: LEVEL_NAMES[key] })),
]

/** 法规库: the laws by domain and level, and the line to search by. */
export default function LawsPage() {
  const [typed, setTyped] = useState('')
  const [wanted, setWanted] = useState(EVERYTHING)
  const query = useLaws(wanted)
  const search = () => {
    if (typed.trim() !== '') go.search(typed.trim())
  }
  return (
    <Page title={copy.title}>
      <SearchField
        {...{ typed, onType: setTyped, onSearch: search }}
        {...{ hint: copy.hint, label: copy.label, does: copy.find }}
      />
      <View className="laws-chips">
        <Chips
          choices={domains}
          value={wanted.domain ?? 'all'}
          onChange={(key) => setWanted({ ...wanted, domain: key === 'all' ? null : key })}
        />
        <Chips
          choices={levels}
          value={wanted.level ?? 'all'}
          onChange={(key) => setWanted({ ...wanted, level: key === 'all' ? null : key })}
        />
      </View>
      <Stale {...query} />
      <Asked query={query} told={refusals.list}>
        {({ laws }) =>
          laws.length === 0 ? (
            <Nothing wanted={wanted} onClear={() => setWanted(EVERYTHING)} />
          ) : (
            <ByLevel laws={laws} />
          )
        }
      </Asked>
    </Page>
  )
}

/** The laws under their levels, the highest first. */
function ByLevel({ laws }: { laws: Laws }) {
  const held = LAW_LEVELS.filter((level) => laws.some((law) => law.level === level))
  return (
    <>
      {held.map((level) => (
        <View key={level}>
          <SectionTitle>{LEVEL_NAMES[level]}</SectionTitle>
          <More of={laws.filter((law) => law.level === level)} words={copy.more}>
            {(law) => <LawRow key={law.law} law={law} />}
          </More>
        </View>
      ))}
    </>
  )
}

function Nothing({ wanted, onClear }: { wanted: Wanted; onClear: () => void }) {
  if (wanted.domain === null && wanted.level === null)
    return <EmptyState drawing="arrived" {...copy.empty} />
  const { head, say, way } = copy.none
  return (
    <EmptyState
      drawing="arrived"
      {...{ head, say }}
      way={{ label: way, onTap: onClear, quiet: true }}
    />
  )
}
