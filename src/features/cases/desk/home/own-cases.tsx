import { View } from '@tarojs/components'
import { useState } from 'react'
import { Asked, Button, Card, Chips, EmptyState, SectionTitle } from '#ui'
import { homeCopy as copy } from '../copy/home'
import { useOwnCases } from '../queries'
import { refusals } from '../refusals'
import { ways } from '../ways'
import { CaseRow } from './case-row'
import { EditorRows } from './editor-rows'
import { SHELVES, type Shelf } from './shelves'
import type { DeskCard } from './waiting'

const KEYS = ['all', 'writing', 'reviewing', 'published', 'withdrawn'] as const
const views = KEYS.map((key) => ({ key, label: copy.views[key] }))

/** Cases of my places by where they are (我们写的), what our branch has for them, and what is asked about them. */
export function OwnCases() {
  const query = useOwnCases(true)
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = query
  return (
    <Asked query={query} told={refusals.mine}>
      {({ pages }) => (
        <>
          <EditorRows points={pages[0]?.points ?? null} />
          <SectionTitle>{copy.own}</SectionTitle>
          <Cases cards={pages.flatMap(({ cases }) => cases)} />
          {hasNextPage && (
            <Button kind="text" off={isFetchingNextPage} onTap={() => fetchNextPage()}>
              {copy.more}
            </Button>
          )}
        </>
      )}
    </Asked>
  )
}

function Cases({ cards }: { cards: readonly DeskCard[] }) {
  const [view, setView] = useState<Shelf>('all')
  if (cards.length === 0) return <EmptyState drawing="cases" head={copy.none} say={copy.noneSay} />
  const shown = cards.filter(({ state }) => SHELVES[view].includes(state))
  return (
    <>
      <Chips choices={views} value={view} onChange={setView} />
      {shown.length === 0 && <View className="desk-none">{copy.noneHere}</View>}
      {shown.length > 0 && (
        <View className="desk-cards">
          <Card>
            {shown.map((card) => (
              <CaseRow key={card.case} card={card} onTap={ways.edit(card.case)} />
            ))}
          </Card>
        </View>
      )}
    </>
  )
}
