import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Asked, Page } from '#ui'
import { editCopy as copy } from '../../copy/desk'
import { refusals } from '../../refusals'
import { EditBody } from './edit-body'
import { EditFoot } from './edit-foot'
import { NEW } from './form'
import { useForm } from './use-form'
import { useSaving } from './use-saving'

/** Writes a question (写题): `?draft=` goes on with one, without it a new one begins. */
export default function EditPage() {
  const { draft } = useRouter().params
  const [id, setId] = useState(draft ?? NEW)
  const { filling, query } = useForm(id)
  const saving = useSaving(filling, setId)
  const title = filling?.shown?.base ? copy.title : copy.newTitle
  if (!filling)
    return (
      <Page title={title}>
        <Asked query={query} told={refusals.draft}>
          {() => null}
        </Asked>
      </Page>
    )
  return (
    <Page title={title} foot={<EditFoot filling={filling} saving={saving} />}>
      <EditBody filling={filling} saving={saving} />
    </Page>
  )
}
