import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Level } from '#domain/boards'
import { Asked, Page, usePull, useVisible } from '#ui'
import { BoardHero, type Side } from '../../components/board-hero'
import { Levels } from '../../components/levels'
import { personFoot } from '../../components/person-foot'
import { Persons } from '../../components/persons'
import { Stale } from '../../components/stale'
import { Units, unitFoot } from '../../components/units'
import { Waiting } from '../../components/waiting'
import { copy, refusals } from '../../copy/board'
import { type Head, usePersons, useUnits } from '../../queries'
import { toFormula } from '../../routes'

/** A board (榜): persons by their first ten and my neighbourhood, units size-fair. */
export default function BoardPage() {
  const { board = '' } = useRouter().params
  const [side, setSide] = useState<Side>('persons')
  const sides = { side, onSide: setSide }
  return side === 'persons' ? (
    <PersonsPage board={board} {...sides} />
  ) : (
    <UnitsPage board={board} {...sides} />
  )
}

interface SideProps {
  board: string
  side: Side
  onSide: (side: Side) => void
}

function PersonsPage({ board, ...sides }: SideProps) {
  const query = usePersons(board, useVisible())
  usePull(query.refetch)
  const { data, error } = query
  return (
    <Page bleed {...headed(data?.head, error, sides)} foot={data && personFoot(data)}>
      <View className="board-side">
        {data !== undefined && error !== null && <Stale />}
        <Asked query={query} told={refusals.persons} waiting={<Waiting />}>
          {(persons) => <Persons board={persons} />}
        </Asked>
      </View>
    </Page>
  )
}

function UnitsPage({ board, ...sides }: SideProps) {
  const [level, setLevel] = useState<Level>('station')
  const query = useUnits(board, level, useVisible())
  usePull(query.refetch)
  const { data, error } = query
  return (
    <Page bleed {...headed(data?.head, error, sides)} foot={data && unitFoot(data)}>
      <View className="board-side">
        <Levels level={level} onLevel={setLevel} onHow={() => toFormula(board, level)} />
        {data !== undefined && error !== null && <Stale />}
        <Asked query={query} told={refusals.units} waiting={<Waiting />}>
          {(units) => <Units board={units} />}
        </Asked>
      </View>
    </Page>
  )
}

/** Nothing is said of a board that can't be had but that it can't. */
function headed(head: Head | undefined, error: unknown, sides: Omit<SideProps, 'board'>) {
  if (head === undefined && error !== null) return { title: copy.title }
  return { title: head?.title ?? copy.title, hero: <BoardHero head={head} {...sides} /> }
}
