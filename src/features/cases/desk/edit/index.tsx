import { View } from '@tarojs/components'
import { editCopy as copy } from '../copy/edit'
import { useFlaws } from '../draft/use-flaws'
import type { Writing } from '../draft/use-writing'
import { maskedOf } from '../masking/masked'
import { Acts } from '../parts/acts'
import { Decisions } from '../parts/decisions'
import { WritingPage } from '../parts/writing-page'
import { EditFoot } from './edit-foot'
import { EditHero } from './edit-hero'
import { EditRoad } from './edit-road'
import { PublishedRows } from './published-rows'
import { ThrowAway } from './throw-away'
import './edit.scss'

/** The outline of a case being written (写案例): what is there, what is missing, what comes next. */
export default function EditPage() {
  return (
    <WritingPage
      title={copy.page}
      hero={(writing) => <EditHero writing={writing} />}
      foot={(writing) => <Foot writing={writing} />}
    >
      {(writing) => <Body writing={writing} />}
    </WritingPage>
  )
}

function Foot({ writing }: { writing: Writing }) {
  return <EditFoot writing={writing} flaws={useFlaws(writing)} masked={maskedOf(writing.draft)} />
}

const HAS_READERS = ['published', 'shared', 'withdrawn']

function Body({ writing }: { writing: Writing }) {
  const { id, kept, shown, draft } = writing
  return (
    <View className="desk-edit">
      {shown && HAS_READERS.includes(shown.state) && <PublishedRows shown={shown} />}
      {shown && shown.decisions.length > 0 && <Decisions decisions={shown.decisions} />}
      <EditRoad writing={writing} flaws={useFlaws(writing)} masked={maskedOf(draft)} />
      {shown && <Acts acts={shown.acts} />}
      {kept && !shown && <ThrowAway id={id} />}
    </View>
  )
}
