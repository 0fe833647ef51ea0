import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Asked, Button, Card, EmptyState, Page, Paged, Row, Tag } from '#ui'
import { copy } from '../copy/enter'
import type { Managed } from '../form/form'
import { useManage } from '../queries'
import { refusals } from '../refusals'
import { ways } from '../ways'
import { EntrantSheet } from './entrant-sheet'

export type ManagedEntrant = Managed['entrants'][number]

/** Who competes (参赛的队和选手): for the organiser, to substitute and withdraw. */
export default function EntrantsPage() {
  const { meet = '' } = useRouter().params
  const query = useManage(meet)
  const [opened, setOpened] = useState<string>()
  const open = query.data?.state === 'open'
  return (
    <Page
      title={copy.list}
      {...(open && { foot: <Button onTap={ways.enter(meet)}>{copy.title}</Button> })}
    >
      <Asked query={query} told={refusals.manage}>
        {(managed) => (
          <>
            <Entrants managed={managed} onOpen={setOpened} />
            <Opened managed={managed} entrant={opened} onClose={() => setOpened(undefined)} />
          </>
        )}
      </Asked>
    </Page>
  )
}

interface EntrantsProps {
  managed: Managed
  onOpen: (entrant: string) => void
}

function Entrants({ managed, onOpen }: EntrantsProps) {
  const { entrants, terms } = managed
  if (entrants.length === 0)
    return <EmptyState drawing="contest" head={copy.listNone} say={copy.listNoneSay} />
  const nameOf = (id: string) => terms.events.find((one) => one.id === id)?.name ?? id
  return (
    <Paged of={entrants}>
      {(shown) => (
        <Card>
          {shown.map(({ entrant, name, unitName, events, members, kind, withdrawn }) => (
            <Row
              key={entrant}
              title={name}
              sub={[unitName, events.map(nameOf).join('、')].join('，')}
              {...(withdrawn && { beside: <Tag kind="plain">{copy.withdrawn}</Tag> })}
              end={kind === 'team' ? copy.teamOf(members.length) : undefined}
              onTap={() => onOpen(entrant)}
            />
          ))}
        </Card>
      )}
    </Paged>
  )
}

function Opened(props: { managed: Managed; entrant: string | undefined; onClose: () => void }) {
  const { managed, entrant, onClose } = props
  const found = managed.entrants.find((one) => one.entrant === entrant)
  if (!found) return null
  return <EntrantSheet key={found.entrant} meet={managed.meet} entrant={found} onClose={onClose} />
}
