import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { changedSince, fieldsOf } from '#domain/cases'
import { Asked, Button, ChangedText, goBack, Page } from '#ui'
import { theirsCopy as copy } from '../copy/edit'
import { fieldName, sectionNames } from '../copy/words'
import { currentDraft } from '../draft/current'
import type { Draft, DraftShown } from '../draft/draft'
import { sectionOf } from '../draft/sections'
import { takeMine, takeTheirs } from '../draft/use-writing'
import { useTheirs } from '../queries'
import { refusals } from '../refusals'
import './theirs.scss'

/** What somebody else made of a draft meanwhile (那一稿), beside mine: one of the two goes on. */
export default function TheirsPage() {
  const { case: id = '' } = useRouter().params
  const { case: of, draft } = currentDraft(id)
  const query = useTheirs(of)
  const foot = query.data && <Choice id={id} theirs={query.data} />
  return (
    <Page title={copy.page} {...(foot && { foot })}>
      <Asked query={query} told={refusals.draft}>
        {(theirs) => <Differences theirs={theirs} mine={draft} />}
      </Asked>
    </Page>
  )
}

function Differences({ theirs, mine }: { theirs: DraftShown; mine: Draft }) {
  const after = new Map(fieldsOf(mine.text).map(({ field, text }) => [field, text]))
  const changed = changedSince(theirs.text, mine.text)
  if (changed.length === 0) return <View className="desk-theirs-say">{copy.same}</View>
  return (
    <View className="desk-theirs">
      <View className="desk-theirs-say">{copy.say}</View>
      {changed.map(({ field, text }) => (
        <View key={field} className="desk-theirs-field">
          <View className="desk-theirs-name">
            {fieldName(field, sectionNames[sectionOf(field)])}
          </View>
          <ChangedText before={text} after={after.get(field) ?? ''} />
        </View>
      ))}
    </View>
  )
}

function Choice({ id, theirs }: { id: string; theirs: DraftShown }) {
  const mine = async () => {
    await takeMine(id, theirs.seq)
    goBack()
  }
  const theirsInstead = async () => {
    await takeTheirs(id)
    goBack()
  }
  return (
    <View className="desk-theirs-choice">
      <Button kind="quiet" onTap={theirsInstead}>
        {copy.takeTheirs}
      </Button>
      <Button onTap={mine}>{copy.takeMine}</Button>
    </View>
  )
}
