import { SectionTitle } from '#ui'
import { UploadField, useUpload } from '../../../media'
import { mediaCopy as copy } from '../copy/media'
import { CaptionsField } from '../media/captions-field'
import { CASE_USE } from '../media/case-use'
import { PictureFields } from '../media/picture-fields'
import type { SectionProps } from './index'

/** Video with its captions, and pictures (影像). */
export function MediaFields({ writing }: SectionProps) {
  const { draft, put } = writing
  const upload = useUpload({
    use: CASE_USE,
    kind: 'video',
    media: draft.video,
    onMedia: (video) => put({ video }),
  })
  return (
    <>
      <UploadField label={copy.video} kind="video" upload={upload} />
      {draft.video !== null && <CaptionsField writing={writing} />}
      <SectionTitle>{copy.pictures}</SectionTitle>
      <PictureFields writing={writing} />
    </>
  )
}
