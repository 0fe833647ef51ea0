import Taro from '@tarojs/taro'
import { create } from 'zustand'

/** Forms with changes the cloud has not acknowledged (house law 10), each under its id, shown by every page at once. */
export interface KeptForms<F> {
  /** The form kept under an id, as a hook. */
  readonly useForm: (id: string) => F | undefined
  /** Takes a form up again that was left on the phone, if there is one. */
  readonly takeUp: (id: string) => F | undefined
  /** With every change, so that a call coming in costs nothing. */
  readonly keep: (id: string, form: F) => void
  /** Once the cloud has acknowledged it, or when it is thrown away. */
  readonly drop: (id: string) => void
}

/** Forms of one kind; `name` carries a version: a later shape must not be read as this one. */
export function keptForms<F>(name: string): KeptForms<F> {
  const placeOf = (id: string): string => `${name}:${id}`
  const useForms = create<{ readonly forms: Readonly<Record<string, F | undefined>> }>(() => ({
    forms: {},
  }))
  const show = (id: string, form: F | undefined) =>
    useForms.setState(({ forms }) => ({ forms: { ...forms, [id]: form } }))
  return {
    useForm: (id) => useForms(({ forms }) => forms[id]),
    takeUp: (id) => {
      const known = useForms.getState().forms[id]
      const kept = known ?? (Taro.getStorageSync<F>(placeOf(id)) || undefined)
      if (kept !== known) show(id, kept)
      return kept
    },
    keep: (id, form) => {
      Taro.setStorageSync(placeOf(id), form)
      show(id, form)
    },
    drop: (id) => {
      Taro.removeStorageSync(placeOf(id))
      show(id, undefined)
    },
  }
}
