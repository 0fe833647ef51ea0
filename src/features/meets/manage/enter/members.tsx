import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, ChoiceLine, NumberField, Row, SectionTitle } from '#ui'
import type { Meet } from '../../queries'
import { copy } from '../copy/enter'
import { PeopleSheet } from '../parts/people-sheet'
import type { MemberForm } from './entry-form'
import type { Entering } from './use-entry'

const sexes = (['m', 'f'] as const).map((key) => ({ key, label: copy.sexNames[key] }))
const MOST_MEMBERS = 30

/** Who competes (队员), chosen out of the roster, with what the table of standards asks of each. */
export function Members({ meet, entering }: { meet: Meet; entering: Entering }) {
  const [picking, setPicking] = useState(false)
  const { form, setMembers, add, gaps } = entering
  const { kind, members } = form
  const set = (id: string, part: Partial<MemberForm>) =>
    setMembers(members.map((one) => (one.id === id ? { ...one, ...part } : one)))
  const wrong = gaps.members ?? gaps.age
  return (
    <>
      <SectionTitle>{copy.members[kind]}</SectionTitle>
      <View className="meets-enter-say">{copy.ageSay}</View>
      {members.map((member) => (
        <View key={member.id} className="meets-member">
          <Card>
            <Row
              title={member.name}
              sub={member.unitName}
              end={
                <Button
                  kind="text"
                  narrow
                  onTap={() => setMembers(members.filter(({ id }) => id !== member.id))}
                >
                  {copy.remove}
                </Button>
              }
            />
            <ChoiceLine
              label={copy.sex}
              choices={sexes}
              value={member.sex}
              onChange={(sex) => set(member.id, { sex })}
            />
            <NumberField
              label={copy.age}
              value={member.age}
              onChange={(age) => set(member.id, { age })}
            />
          </Card>
        </View>
      ))}
      {wrong !== undefined && <View className="meets-enter-wrong">{wrong}</View>}
      {members.length < MOST_MEMBERS && (
        <Button kind="text" onTap={() => setPicking(true)}>
          {copy.add[kind]}
        </Button>
      )}
      {picking && (
        <PeopleSheet
          title={copy.pick}
          as={meet.mayManage ? 'organiser' : 'liaison'}
          taken={members.map(({ id }) => id)}
          onPick={(person) => {
            add(person)
            setPicking(false)
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
}
