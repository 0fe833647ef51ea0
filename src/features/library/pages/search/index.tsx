import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Input, Reply } from '#contract/index'
import { Asked, Button, Chips, EmptyState, Page, SearchField, SectionTitle } from '#ui'
import { articleRows, lawRows, questionRows } from '../../components/found-rows'
import { Stale } from '../../components/stale'
import { searchCopy as copy, listCopy, refusals } from '../../copy'
import { useFound } from '../../queries'
import './search.scss'

type Kind = Input<'search', 'find'>['kind']
type Found = Reply<'search', 'find'>

const GROUPS = [
  { kind: 'laws', rows: lawRows },
  { kind: 'articles', rows: articleRows },
  { kind: 'questions', rows: questionRows },
] as const

/** Searches laws, articles and questions (检索): grouped, each group with its count. */
export default function SearchPage() {
  // WeChat hands a parameter over as it was escaped.
  const begun = decodeURIComponent(useRouter().params.words ?? '')
  const [typed, setTyped] = useState(begun)
  const [wanted, setWanted] = useState<Input<'search', 'find'>>({
    ...{ words: begun.trim(), kind: 'all', from: 0 },
  })
  const query = useFound(wanted)
  const search = () => setWanted({ words: typed.trim(), kind: 'all', from: 0 })
  return (
    <Page title={copy.title}>
      <SearchField
        {...{ typed, onType: setTyped, onSearch: search }}
        {...{ hint: listCopy.hint, label: listCopy.label, does: listCopy.find }}
      />
      {wanted.words === '' ? (
        <EmptyState drawing="cases" {...copy.start} />
      ) : (
        <>
          <Stale {...query} />
          <Asked query={query} told={refusals.search}>
            {(found) => (
              <Results
                {...{ found, kind: wanted.kind, from: wanted.from }}
                onWant={(part) => setWanted({ ...wanted, ...part })}
              />
            )}
          </Asked>
        </>
      )}
    </Page>
  )
}

interface ResultsProps {
  found: Found
  kind: Kind
  from: number
  onWant: (part: { kind?: Kind; from: number }) => void
}

const choicesOf = (found: Found) => [
  { key: 'all', label: copy.kinds.all } as const,
  ...GROUPS.map(({ kind }) => ({
    key: kind,
    label: copy.counted(copy.kinds[kind], found[kind].count),
  })),
]

function Results({ found, kind, from, onWant }: ResultsProps) {
  const held = GROUPS.filter((group) => found[group.kind].count > 0)
  if (held.length === 0) return <EmptyState drawing="cases" {...copy.none} />
  return (
    <>
      <Chips
        choices={choicesOf(found)}
        value={kind}
        onChange={(key) => onWant({ kind: key, from: 0 })}
      />
      {held
        .filter((group) => kind === 'all' || kind === group.kind)
        .map((group) => (
          <View key={group.kind}>
            <SectionTitle>
              {copy.counted(copy.kinds[group.kind], found[group.kind].count)}
            </SectionTitle>
            {group.rows(found)}
            {kind === 'all' && found[group.kind].count > found[group.kind].rows.length && (
              <Button kind="text" onTap={() => onWant({ kind: group.kind, from: 0 })}>
                {copy.more(copy.kinds[group.kind])}
              </Button>
            )}
          </View>
        ))}
      <Turns next={found.next} {...{ from, onWant }} />
    </>
  )
}

function Turns({
  next,
  from,
  onWant,
}: Pick<ResultsProps, 'from' | 'onWant'> & Pick<Found, 'next'>) {
  return (
    <View className="search-turns">
      {next !== null && (
        <Button kind="text" onTap={() => onWant({ from: next })}>
          {copy.further}
        </Button>
      )}
      {from > 0 && (
        <Button kind="text" onTap={() => onWant({ from: 0 })}>
          {copy.first}
        </Button>
      )}
    </View>
  )
}
