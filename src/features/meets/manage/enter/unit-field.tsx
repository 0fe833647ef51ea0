import { useQuery } from '@tanstack/react-query'
import { cloud } from '#cloud'
import { placesOf } from '#domain/org'
import { Card, ListField } from '#ui'
import type { Meet } from '../../queries'
import { copy } from '../copy/enter'
import type { Entering } from './use-entry'

/** For which unit one competes (参赛单位): a member's own, or one I answer for. */
export function UnitField({ meet, entering }: { meet: Meet; entering: Entering }) {
  const me = useQuery({ queryKey: ['org', 'me'], queryFn: () => cloud.org.me({}) })
  const { form, put, gaps } = entering
  const grants = me.data?.grants ?? []
  const places = placesOf(grants, meet.mayManage ? 'organiser' : 'liaison')
  const units = new Map([
    ...form.members.map(({ unit, unitName }) => [unit, unitName] as const),
    ...grants
      .filter(({ unit }) => places.includes(unit))
      .map(({ unit, unitName }) => [unit, unitName] as const),
  ])
  return (
    <Card>
      <ListField
        label={copy.unit}
        choices={[...units].map(([key, label]) => ({ key, label }))}
        value={form.unit}
        onChange={(unit) => put({ unit })}
        none={copy.unitNone}
        wrong={gaps.unit}
      />
    </Card>
  )
}
