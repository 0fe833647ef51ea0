import { articleName } from '#domain/bank'
import { LawQuote, Sheet } from '#ui'
import { caseCopy as copy, type Shown } from '../../copy'

export type Cited = Shown['basis'][number]['citation']

/** What the sheet with an article is asked for. */
export interface ArticleSheetProps {
  /** None while the sheet is closed. */
  cited: Cited | undefined
  onClose: () => void
  /** Opens the article's own page; nobody who is not on the roster has one. */
  onOpen?: (cited: Cited) => void
}

/** An article a step rests on (法条), with our key point of it. */
export function ArticleSheet({ cited, onClose, onOpen }: ArticleSheetProps) {
  return (
    <Sheet title={copy.article} open={cited !== undefined} onClose={onClose}>
      {cited && (
        <LawQuote
          law={cited.lawName}
          article={articleName(cited.article)}
          words={{ point: cited.point }}
          version={cited.versionLabel}
          onOpen={onOpen && (() => onOpen(cited))}
        />
      )}
    </Sheet>
  )
}
