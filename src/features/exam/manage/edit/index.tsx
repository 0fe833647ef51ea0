import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Asked, Page } from '#ui'
import { kindNames } from '../copy'
import type { Kind } from '../form/form'
import { idOfNew, useForm } from '../form/use-form'
import { refusals } from '../refusals'
import { copy } from './copy'
import { EditFoot } from './edit-foot'
import { EditForm } from './edit-form'
import { useSaving } from './use-saving'

/** The form of a sitting (场次): `?sitting=` changes one, `?kind=` makes one. */
export default function EditPage() {
  const { sitting, kind: asked } = useRouter().params
  const newKind: Kind = asked === 'exam' ? 'exam' : 'round'
  const [id, setId] = useState(sitting ?? idOfNew(newKind))
  const { filling, query } = useForm(id, newKind)
  const saving = useSaving(filling, setId)
  const kind = kindNames[filling?.form.kind ?? newKind]
  const title = filling?.form.sitting == null ? copy.newTitle(kind) : copy.editTitle(kind)
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
