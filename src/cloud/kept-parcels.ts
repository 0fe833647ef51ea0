import Taro from '@tarojs/taro'
import { useMemo } from 'react'
import { create } from 'zustand'
import { localOpenid } from './local-identity'
import { type Given, type Kind, type Parcel, ruleOf } from './parcel'

/** Version in the key: a later shape must not be read as this one. */
const key = () => `outbox.2${LOCAL_CLOUD ? `.${localOpenid()}` : ''}`
/** Before exams there were only answers of study, without their kind. */
const BEFORE = 'outbox.1'

export const aboutOf = <K extends Kind>(parcel: Parcel<K>): string => {
  const { kind, input }: { readonly kind: K; readonly input: Given<K> } = parcel
  return ruleOf(kind).about(input)
}

/** What an older version kept, first: it is written down as ours before the old place is emptied. */
function adopted(): readonly Parcel[] {
  const ours = Taro.getStorageSync<Parcel[]>(key()) || []
  const answers = Taro.getStorageSync<Given<'study.answer'>[]>(BEFORE) || []
  if (answers.length === 0) return ours
  const known = new Set(ours.map(aboutOf))
  const older = answers
    .map((input): Parcel => ({ kind: 'study.answer', input }))
    .filter((parcel) => !known.has(aboutOf(parcel)))
  Taro.setStorageSync(key(), [...older, ...ours])
  Taro.removeStorageSync(BEFORE)
  return [...older, ...ours]
}

const useKept = create<{ readonly of: string; readonly parcels: readonly Parcel[] }>(() => ({
  of: key(),
  parcels: adopted(),
}))

/** What waits on this phone, oldest first. A demo phone that plays somebody else takes up theirs. */
export function keptParcels(): readonly Parcel[] {
  if (useKept.getState().of !== key()) useKept.setState({ of: key(), parcels: adopted() })
  return useKept.getState().parcels
}

export function keepParcels(parcels: readonly Parcel[]): void {
  Taro.setStorageSync(key(), parcels)
  useKept.setState({ parcels })
}

/** Whether a parcel is of that kind. */
export const isOf =
  <K extends Kind>(kind: K) =>
  (parcel: Parcel): parcel is Parcel<K> & Parcel =>
    parcel.kind === kind

/** The parcels of a kind that wait on this phone, followed as they go out. */
export function usePending<K extends Kind>(kind: K): readonly Given<K>[] {
  const parcels = useKept((kept) => kept.parcels)
  return useMemo(
    () => parcels.filter(isOf(kind)).map(({ input }): Given<K> => input),
    [parcels, kind],
  )
}
