import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Asked, EmptyState, Page, SearchField } from '#ui'
import { Narrowing } from '../../components/find/narrowing'
import { CaseRows } from '../../components/list/case-rows'
import { OrderLine } from '../../components/list/order-line'
import { Stale } from '../../components/list/stale'
import { findCopy as copy, listRefusals } from '../../copy'
import { EVERYTHING, useCases, useFreshLists, type Wanted } from '../../queries'
import { type Turn, useTurn } from '../../use-turn'

/** Looks for cases (找案例) by words, domain, law and unit. */
export default function Find() {
  const [typed, setTyped] = useState('')
  const [wanted, setWanted] = useState(EVERYTHING)
  const turn = useTurn()
  const query = useCases(wanted, turn.after)
  useFreshLists()
  const want = (part: Partial<Wanted>) => {
    setWanted({ ...wanted, ...part })
    turn.to(null)
  }
  const clear = () => {
    setTyped('')
    want(EVERYTHING)
  }
  return (
    <Page title={copy.title}>
      <SearchField
        {...{ typed, onType: setTyped }}
        onSearch={() => want({ words: typed.trim() })}
        {...{ hint: copy.hint, label: copy.words, does: copy.find }}
      />
      <Narrowing wanted={wanted} onWant={want} />
      <OrderLine sort={wanted.sort} onSort={(sort) => want({ sort })} />
      {query.data !== undefined && query.error !== null && <Stale />}
      <Asked query={query} told={listRefusals}>
        {(list) => <Found {...{ list, turn }} onClear={clear} />}
      </Asked>
    </Page>
  )
}

interface FoundProps {
  list: Reply<'cases', 'list'>
  turn: Turn
  onClear: () => void
}

function Found({ list, turn, onClear }: FoundProps) {
  if (list.cases.length > 0) return <CaseRows list={list} turn={turn} />
  const { head, say, way } = copy.none
  return (
    <EmptyState
      drawing="cases"
      head={head}
      say={say}
      way={{ label: way, onTap: onClear, quiet: true }}
    />
  )
}
