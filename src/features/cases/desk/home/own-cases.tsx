import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CaseState } from '#domain/cases'
import { Asked, Button, Card, Chips, EmptyState, SectionTitle } from '#ui'
import { homeCopy as copy } from '../copy/home'
import { useOwnCases } from '../queries'
import { refusals } from '../refusals'
import { ways } from '../ways'
import { CaseRow } from './case-row'
import { EditorRows } from './editor-rows'
import { KeptRows } from './kept-rows'
import type { DeskCard } from './waiting'

type Shelf = keyof typeof copy.views
const KEYS = ['all', 'writing', 'reviewing', 'published', 'withdrawn'] as const
const views = KEYS.map((key) => ({ key, label: copy.views[key] }))

const shows: Readonly<Record<Shelf, readonly CaseState[]>> = {
  all: ['draft', 'returned', 'unitReview', 'lawReview', 'published', 'shared', 'withdrawn'],
  writing: ['draft', 'returned'],
  reviewing: ['unitReview', 'lawReview'],
  published: ['published', 'shared'],
  withdrawn: ['withdrawn'],
}

/** Cases of my places by where they are (我们写的), what our branch has for them, and what is asked about them. */
export function OwnCases() {
  const query = useOwnCases(true)
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = query
  return (
    <>
      <KeptRows />
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
    </>
  )
}

function Cases({ cards }: { cards: readonly DeskCard[] }) {
  const [view, setView] = useState<Shelf>('all')
  if (cards.length === 0) return <EmptyState drawing="cases" head={copy.none} say={copy.noneSay} />
  const shown = cards.filter(({ state }) => shows[view].includes(state))
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
