import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { ComponentType } from 'react'
import { Button, goBack } from '#ui'
import { sectionCopy as copy, guides } from '../copy/sections'
import { sectionNames } from '../copy/words'
import { commentsOn } from '../draft/comments-on'
import { type Section, sectionAfter, sectionNamed, sectionOf } from '../draft/sections'
import type { Writing } from '../draft/use-writing'
import { Comments } from '../parts/comments'
import { WritingPage } from '../parts/writing-page'
import { ways } from '../ways'
import { BasisFields } from './basis-fields'
import { EvidenceFields, evidenceFields } from './evidence-fields'
import { HeadFields } from './head-fields'
import { DecisionFields, DisputeFields, FactsFields, LessonFields } from './long-fields'
import { MediaFields } from './media-fields'
import { ProcedureFields } from './procedure-fields'
import { QuestionRows } from './question-rows'
import './section.scss'

/** What the fields of a section are asked for. */
export interface SectionProps {
  writing: Writing
}

const fields: Readonly<Record<Section, ComponentType<SectionProps>>> = {
  head: HeadFields,
  facts: FactsFields,
  evidence: EvidenceFields,
  dispute: DisputeFields,
  questions: QuestionRows,
  decision: DecisionFields,
  lesson: LessonFields,
  basis: BasisFields,
  procedure: ProcedureFields,
  media: MediaFields,
}

/** One section of a case (栏目), `?of=` names it: what a good one says, and the room to write it. */
export default function SectionPage() {
  const section = sectionNamed(useRouter().params.of)
  const Fields = fields[section]
  return (
    <WritingPage
      title={sectionNames[section]}
      foot={({ id }) => <NextSection id={id} section={section} />}
    >
      {(writing) => (
        <View className="desk-section">
          <View className="desk-section-guide">{guides[section]}</View>
          <Comments comments={commentsAbove(writing, section)} />
          <Fields writing={writing} />
        </View>
      )}
    </WritingPage>
  )
}

/** What is said of the section as a whole; of an entry that is still there it is said at the entry. */
const commentsAbove = ({ shown, draft }: Writing, section: Section) =>
  commentsOn(shown).filter(
    ({ field }) =>
      sectionOf(field) === section && !evidenceFields(draft.text.evidence).includes(field),
  )

function NextSection({ id, section }: { id: string; section: Section }) {
  const next = sectionAfter(section)
  if (!next) return <Button onTap={goBack}>{copy.toOutline}</Button>
  const go = () => ways.sectionInstead(id, next)
  return <Button onTap={go}>{copy.next(sectionNames[next])}</Button>
}
