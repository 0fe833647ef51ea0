import Taro from '@tarojs/taro'
import { create } from 'zustand'
import type { Form } from './form'

/** Version in the key: a later shape must not be read as this one. */
const placeOf = (id: string): string => `exam.manage.form.1:${id}`

/** Forms with changes the cloud has not acknowledged, by the sitting's id, or by what is new. */
export const useKeptForms = create<{ readonly forms: Readonly<Record<string, Form | undefined>> }>(
  () => ({ forms: {} }),
)

const show = (id: string, form: Form | undefined) =>
  useKeptForms.setState(({ forms }) => ({ forms: { ...forms, [id]: form } }))

/** Takes a form up again that was left on the phone, if there is one. */
export function takeUpForm(id: string): Form | undefined {
  const known = useKeptForms.getState().forms[id]
  const kept = known ?? (Taro.getStorageSync<Form>(placeOf(id)) || undefined)
  if (kept !== known) show(id, kept)
  return kept
}

/** With every change, so that a call coming in costs nothing. */
export function keepForm(id: string, form: Form): void {
  Taro.setStorageSync(placeOf(id), form)
  show(id, form)
}

/** Once the cloud has acknowledged it, or when it is thrown away. */
export function dropForm(id: string): void {
  Taro.removeStorageSync(placeOf(id))
  show(id, undefined)
}
