import { View } from '@tarojs/components'
import { codeOf, say } from '#cloud'
import { Button, Notice } from '#ui'
import { editCopy as copy } from '../copy/edit'
import { type Overtaken, overtakenBy } from '../draft/overtaken'
import { takeMine, type Writing } from '../draft/use-writing'
import { useMe } from '../queries'
import { refusals } from '../refusals'
import { ways } from '../ways'
import './keep-notice.scss'

/** Why what was written did not get to the cloud, where it is not the network alone. */
export function KeepNotice({ writing: { id, kept, keeping } }: { writing: Writing }) {
  const { error } = keeping
  if (!kept || error === null || codeOf(error) === 'UNREACHABLE') return null
  const overtaken = overtakenBy(error)
  return (
    <View className="desk-keep-notice">
      {overtaken ? (
        <Choice id={id} overtaken={overtaken} />
      ) : (
        <Notice>{`${say(error, refusals.keep)}${copy.refusedHere}`}</Notice>
      )}
    </View>
  )
}

function Choice({ id, overtaken: { seq, by } }: { id: string; overtaken: Overtaken }) {
  const mine = useMe().data?.name === by
  return (
    <>
      <Notice>{mine ? copy.changedByMe : copy.changed(by)}</Notice>
      <View className="desk-keep-notice-ways">
        <Button kind="text" narrow onTap={ways.theirs(id)}>
          {copy.look}
        </Button>
        <Button kind="text" narrow onTap={() => takeMine(id, seq)}>
          {copy.keepMine}
        </Button>
      </View>
    </>
  )
}
