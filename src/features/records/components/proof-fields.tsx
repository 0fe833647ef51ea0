import { Card, SectionTitle, TextArea } from '#ui'
import { UploadField, useUpload } from '../../media'
import { enterCopy as copy, kindWords } from '../copy'
import type { Entering } from '../use-entering'

/** What a record's picture is uploaded for; the cloud takes none that was uploaded for something else. */
const RECORD_USE = 'record'

/** What proves it: words that everybody will read, and a picture if they like. */
export function ProofFields({ entering }: { entering: Entering }) {
  const { draft, change, gaps } = entering
  const upload = useUpload({
    use: RECORD_USE,
    kind: 'picture',
    media: draft.picture,
    onMedia: (picture) => change({ picture }),
  })
  return (
    <>
      <SectionTitle>{copy.proof}</SectionTitle>
      <Card padded>
        <TextArea
          label={copy.proof}
          value={draft.proof}
          onInput={(proof) => change({ proof })}
          placeholder={kindWords[draft.kind].proof}
          maxLength={300}
          wrong={gaps.proof}
        />
      </Card>
      <UploadField label={copy.picture} kind="picture" upload={upload} />
    </>
  )
}
