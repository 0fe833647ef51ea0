import { View } from '@tarojs/components'
import { articleName } from '#domain/bank'
import { LawQuote, LawText, SectionTitle } from '#ui'
import { caseCopy as copy, type Shown } from '../../copy'
import './basis.scss'

/** What the basis of a case is asked for. */
export interface BasisProps extends Pick<Shown, 'basis'> {
  /** Opens an article's own page; nobody who is not on the roster has one. */
  onOpen?: (cited: Shown['basis'][number]['citation']) => void
}

/** The articles a case rests on (法律依据), and what each says to it. */
export function Basis({ basis, onOpen }: BasisProps) {
  return (
    <View>
      <SectionTitle>{copy.basis}</SectionTitle>
      {basis.map(({ citation, says }) => (
        <View key={`${citation.law} ${citation.article} ${says}`} className="case-basis">
          <LawQuote
            law={citation.lawName}
            article={articleName(citation.article)}
            words={{ point: citation.point }}
            version={citation.versionLabel}
            onOpen={onOpen && (() => onOpen(citation))}
          />
          <View className="case-basis-says">
            <LawText>{says}</LawText>
          </View>
        </View>
      ))}
    </View>
  )
}
