import { DOMAIN_NAMES, DOMAINS } from '#domain/bank'
import { Card, ChoiceLine, LabelledText } from '#ui'
import { sectionCopy as copy, examples } from '../copy/sections'
import type { SectionProps } from './index'

const domains = DOMAINS.map((key) => ({ key, label: DOMAIN_NAMES[key] }))

/** Title, domain and the one sentence (标题与一句话). */
export function HeadFields({ writing: { draft, write } }: SectionProps) {
  const { title, lead, domain } = draft.text
  return (
    <>
      <LabelledText
        label={copy.title}
        value={title}
        onInput={(text) => write({ title: text })}
        placeholder={examples.title}
        maxLength={40}
      />
      <LabelledText
        label={copy.lead}
        value={lead}
        onInput={(text) => write({ lead: text })}
        placeholder={examples.lead}
        maxLength={80}
      />
      <Card>
        <ChoiceLine
          label={copy.domain}
          choices={domains}
          value={domain}
          onChange={(chosen) => write({ domain: chosen })}
        />
      </Card>
    </>
  )
}
