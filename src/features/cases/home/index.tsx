import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Asked, Card, EmptyState, Page, usePull } from '#ui'
import { CollectionRow } from '../collection/collection-row'
import { CaseRows } from '../components/list/case-rows'
import { DeskRow } from '../components/list/desk-row'
import { DomainChips } from '../components/list/domain-chips'
import { GoOnHero } from '../components/list/go-on-hero'
import { OrderLine } from '../components/list/order-line'
import { Stale } from '../components/list/stale'
import { listCopy as copy, listRefusals } from '../copy'
import { EVERYTHING, useCases, useFreshLists, type Wanted } from '../queries'
import { go } from '../routes'
import { type Turn, useTurn } from '../use-turn'
import './home.scss'

/** Learning law from cases (以案释法): the one I am in the middle of, and all others. */
export default function Home() {
  const [wanted, setWanted] = useState(EVERYTHING)
  const turn = useTurn()
  const query = useCases(wanted, turn.after)
  usePull(query.refetch)
  useFreshLists()
  const want = (part: Partial<Wanted>) => {
    setWanted({ ...wanted, ...part })
    turn.to(null)
  }
  return (
    <Page tab title={copy.title}>
      <DomainChips value={wanted.domain} onChange={(domain) => want({ domain })} />
      {query.data !== undefined && query.error !== null && <Stale />}
      <Asked query={query} told={listRefusals}>
        {(list) => <Found {...{ list, wanted, want, turn }} />}
      </Asked>
    </Page>
  )
}

interface FoundProps {
  list: Reply<'cases', 'list'>
  wanted: Wanted
  want: (part: Partial<Wanted>) => void
  turn: Turn
}

function Found({ list, wanted, want, turn }: FoundProps) {
  const goOn = wanted.domain === null ? list.goOn : null
  return (
    <>
      {goOn !== null && <GoOnHero goOn={goOn} />}
      <DeskRow />
      {list.cases.length > 0 ? (
        <>
          <OrderLine sort={wanted.sort} onSort={(sort) => want({ sort })} onFind={go.find} />
          <CaseRows list={list} turn={turn} above={goOn?.card.case} />
          <View className="cases-book">
            <Card>
              <CollectionRow />
            </Card>
          </View>
        </>
      ) : (
        <NoneYet narrowed={wanted.domain !== null} onAll={() => want({ domain: null })} />
      )}
    </>
  )
}

function NoneYet({ narrowed, onAll }: { narrowed: boolean; onAll: () => void }) {
  if (!narrowed) return <EmptyState drawing="cases" head={copy.none.head} say={copy.none.say} />
  const { head, say, way } = copy.noneHere
  return (
    <EmptyState
      drawing="cases"
      head={head}
      say={say}
      way={{ label: way, onTap: onAll, quiet: true }}
    />
  )
}
