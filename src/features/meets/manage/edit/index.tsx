import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Asked, Page } from '#ui'
import { copy } from '../copy/form'
import { NEW, useForm } from '../form/use-form'
import { refusals } from '../refusals'
import { EditFoot } from './edit-foot'
import { EditForm } from './edit-form'
import { useSaving } from './use-saving'

/** What a meet declares (比武方案): `?form=` is a meet's id, or `new`. */
export default function EditPage() {
  const { form = NEW } = useRouter().params
  const [id, setId] = useState(form)
  const { filling, query } = useForm(id)
  const saving = useSaving(filling, setId)
  const title = filling?.form.meet == null ? copy.newTitle : copy.editTitle
  if (!filling)
    return (
      <Page title={title}>
        <Asked query={query} told={refusals.manage}>
          {() => null}
        </Asked>
      </Page>
    )
  return (
    <Page title={title} foot={<EditFoot filling={filling} saving={saving} />}>
      <EditForm id={id} filling={filling} saving={saving} />
    </Page>
  )
}
