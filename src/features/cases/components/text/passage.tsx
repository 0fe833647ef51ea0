import { View } from '@tarojs/components'
import { LawText, SectionTitle } from '#ui'
import './passage.scss'

/** A part of a case in plain text (案情、争议焦点、处理决定、启示); a blank line begins a paragraph. */
export function Passage({ title, children }: { title: string; children: string }) {
  return (
    <View>
      <SectionTitle>{title}</SectionTitle>
      {children.split(/\n\s*\n/).map((paragraph) => (
        <View key={paragraph} className="case-paragraph">
          <LawText>{paragraph}</LawText>
        </View>
      ))}
    </View>
  )
}
