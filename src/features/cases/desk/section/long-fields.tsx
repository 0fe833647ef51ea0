import { Card, TextArea } from '#ui'
import { examples } from '../copy/sections'
import { sectionNames } from '../copy/words'
import type { SectionProps } from './index'

/** The sections that are one text each, with the most letters the cloud takes. */
const MOST = { facts: 3000, dispute: 1000, decision: 1500, lesson: 1500 } as const

const longText = (section: keyof typeof MOST) =>
  function LongText({ writing: { draft, write } }: SectionProps) {
    return (
      <Card padded>
        <TextArea
          label={sectionNames[section]}
          value={draft.text[section]}
          onInput={(text) => write({ [section]: text })}
          placeholder={examples[section]}
          maxLength={MOST[section]}
        />
      </Card>
    )
  }

/** 案情. */
export const FactsFields = longText('facts')
/** 争议焦点. */
export const DisputeFields = longText('dispute')
/** 处理决定. */
export const DecisionFields = longText('decision')
/** 启示. */
export const LessonFields = longText('lesson')
