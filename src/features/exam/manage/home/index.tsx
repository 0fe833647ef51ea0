import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Asked, Button, Page, Segments } from '#ui'
import { copy, kindNames } from '../copy'
import type { Kind } from '../form/form'
import { useSittings } from '../queries'
import { refusals } from '../refusals'
import { ways } from '../ways'
import { Seasons } from './seasons'
import { Sittings } from './sittings'

const kinds = (['round', 'exam'] as const).map((key) => ({ key, label: kindNames[key] }))

/** The sittings an organiser answers for (场次管理): contests and exams. `?kind=exam` opens at the exams. */
export default function ManageHome() {
  const { kind: first } = useRouter().params
  const [kind, setKind] = useState<Kind>(first === 'exam' ? 'exam' : 'round')
  const query = useSittings(kind)
  const allowed = query.data !== undefined
  const create = <Button onTap={ways.create(kind)}>{copy.create(kindNames[kind])}</Button>
  return (
    <Page title={copy.home} {...(allowed && { foot: create })}>
      <Segments choices={kinds} value={kind} onChange={setKind} />
      <Asked query={query} told={refusals.managed}>
        {({ sittings, now }) => (
          <>
            <Sittings key={kind} sittings={sittings} now={now} />
            {kind === 'round' && <Seasons />}
          </>
        )}
      </Asked>
    </Page>
  )
}
