import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Asked, Card, Field, Page, Row } from '#ui'
import { Invitation } from '../../components/invitation'
import { UnitPeople } from '../../components/unit-people'
import { copy, refusals } from '../../copy'
import { FIRST_PLACE } from '../../people-page'
import { useRoster } from '../../queries'
import { useTrail } from '../../trail'
import { useSettled } from '../../use-settled'
import { ways } from '../../ways'
import './index.scss'

const TYPING_MS = 500

/** The people of a unit (单位人员), for whoever answers for it. */
export default function Roster() {
  const { unit } = useRouter().params
  const [typed, setTyped] = useState('')
  const trail = useTrail(FIRST_PLACE)
  const find = useSettled(typed.trim(), TYPING_MS)
  const { after } = trail.here
  const query = useRoster({ ...(unit && { unit }), ...(find && { find }), ...(after && { after }) })
  const look = (name: string) => {
    trail.restart()
    setTyped(name)
  }
  return (
    <Page title={copy.roster}>
      <Asked query={query} told={refusals.roster}>
        {(roster) => (
          <>
            <View className="roster-unit">{roster.unit.name}</View>
            <Invitation unit={roster.unit.id} code={roster.unit.invitation} />
            <View className="roster-import">
              <Card>
                <Row
                  icon="up"
                  title={copy.import}
                  sub={copy.importSay}
                  onTap={ways.import(roster.unit.id)}
                />
              </Card>
            </View>
            <View className="roster-find">
              <Card>
                <Field
                  label={copy.find}
                  value={typed}
                  onInput={look}
                  placeholder={copy.findHint}
                  maxLength={30}
                />
              </Card>
            </View>
            <UnitPeople
              roster={roster}
              trail={trail}
              searching={find !== ''}
              waiting={query.isPlaceholderData}
            />
          </>
        )}
      </Asked>
    </Page>
  )
}
