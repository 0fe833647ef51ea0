import { View } from '@tarojs/components'
import { useState } from 'react'
import { say } from '#cloud'
import type { Input, Reply } from '#contract/index'
import type { Domain } from '#domain/bank'
import { Asked, Button, Chips, EmptyState, Notice, Page, SectionTitle, Stats } from '#ui'
import { openLaws } from '../../../library'
import { DomainSheet } from '../../components/domain-sheet'
import { LawLines } from '../../components/law-lines'
import { mistakesCopy as copy, practiseRefusals, whenName } from '../../copy'
import { useMistakes, usePractise } from '../../queries'
import { go } from '../../routes'
import './index.scss'

type Mistakes = Reply<'study', 'mistakes'>
type Filter = Domain | 'all'

const waitingOf = ({ laws }: Mistakes) => laws.reduce((sum, { waiting }) => sum + waiting, 0)

const figures = (mistakes: Mistakes) => [
  { value: mistakes.due, unit: copy.unit, label: copy.due },
  { value: waitingOf(mistakes), unit: copy.unit, label: copy.waiting },
  { value: mistakes.understood, unit: copy.unit, label: copy.understood },
]

function domainChoices({ laws }: Mistakes): { key: Filter; label: string }[] {
  const domains = laws
    .map(({ domain }) => domain)
    .filter((domain, i, all) => all.indexOf(domain) === i)
  return [
    { key: 'all', label: copy.all },
    ...domains.map((key) => ({ key, label: copy.domain(key) })),
  ]
}

function Book({
  mistakes,
  practise,
}: {
  mistakes: Mistakes
  practise: (input: Input<'study', 'practise'>) => void
}) {
  const [filter, setFilter] = useState<Filter>('all')
  const renewed = mistakes.questions.filter((question) => question.renewed).length
  const laws = mistakes.laws.filter(({ domain }) => filter === 'all' || domain === filter)
  return (
    <>
      <View className="mistakes-figures">
        <Stats of={figures(mistakes)} />
      </View>
      <View className="mistakes-what">{copy.what}</View>
      {renewed > 0 && <Notice kind="plain">{copy.renewed(renewed)}</Notice>}
      <SectionTitle
        end={
          <Button kind="text" narrow onTap={openLaws}>
            {copy.laws}
          </Button>
        }
      >
        {copy.byLaw}
      </SectionTitle>
      <View className="mistakes-chips">
        <Chips choices={domainChoices(mistakes)} value={filter} onChange={setFilter} />
      </View>
      <LawLines laws={laws} onTap={(law) => practise({ law })} />
    </>
  )
}

function Nothing({ mistakes, choose }: { mistakes: Mistakes; choose: () => void }) {
  const next = mistakes.nextDue && whenName(mistakes.nextDue, mistakes.today)
  return (
    <EmptyState
      drawing="arrived"
      head={copy.none.head}
      say={copy.none.say(next)}
      way={{ label: copy.none.way, onTap: choose, quiet: true }}
    />
  )
}

/** 错题本: what is due, by law and domain, to practise. */
export default function MistakesPage() {
  const query = useMistakes()
  const begin = usePractise()
  const [choosing, setChoosing] = useState(false)
  const [refused, setRefused] = useState<string>()
  const practise = (input: Input<'study', 'practise'>) =>
    begin
      .mutateAsync(input)
      .then(({ id }) => go.question(id))
      .catch((error: unknown) => setRefused(say(error, practiseRefusals)))
  const due = query.data?.due ?? 0
  return (
    <Page
      title={copy.title}
      foot={
        due > 0 ? <Button onTap={() => practise({})}>{copy.practiseDue(due)}</Button> : undefined
      }
    >
      {refused && <Notice>{refused}</Notice>}
      <Asked query={query} told={practiseRefusals}>
        {(mistakes) => (
          <>
            {mistakes.due === 0 && <Nothing mistakes={mistakes} choose={() => setChoosing(true)} />}
            {mistakes.laws.length > 0 && <Book mistakes={mistakes} practise={practise} />}
          </>
        )}
      </Asked>
      <DomainSheet
        open={choosing}
        onClose={() => setChoosing(false)}
        onChoose={(domain) => {
          setChoosing(false)
          void practise({ domain })
        }}
      />
    </Page>
  )
}
