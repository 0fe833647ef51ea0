import { useState } from 'react'
import { newKey } from '#cloud'
import type { Criterion } from '#domain/rubric'
import { useSign } from '../queries'
import { go, meet, metIn, noted, type ReviewDraft, undone } from './draft'
import { dropReview, keepReview } from './kept'

const written = ({ findings }: ReviewDraft) =>
  findings.flatMap(({ id, text }) => (text.trim() === '' ? [] : [{ id, text: text.trim() }]))

/** Reviews a file step by step (评查): each is kept on the phone at once, until the signed whole is in the cloud. */
export function useReview(dossier: string, first: ReviewDraft) {
  const [draft, setDraft] = useState(first)
  const sign = useSign()
  const change = (next: ReviewDraft) => {
    setDraft(next)
    keepReview(dossier, next)
  }
  const findings = (of: ReviewDraft['findings']) => change({ ...draft, findings: of })
  const send = async () => {
    await sign.mutateAsync({ dossier, marks: { ...draft.marks }, findings: written(draft) })
    dropReview(dossier)
  }
  return {
    draft,
    findings: written(draft),
    meet: (criterion: Criterion, deduction: string, by: 1 | -1) =>
      change(meet(draft, criterion, deduction, by)),
    note: (criterion: Criterion, note: string) => change(noted(draft, criterion, note)),
    go: (place: number) => change(go(draft, place)),
    undo: () => change(undone(draft)),
    write: (id: string, text: string) =>
      findings(draft.findings.map((one) => (one.id === id ? { id, text } : one))),
    add: (text = '') => findings([...draft.findings, { id: newKey(), text }]),
    remove: (id: string) => findings(draft.findings.filter((one) => one.id !== id)),
    fromPoints: () =>
      findings([...draft.findings, ...metIn(draft).map((text) => ({ id: newKey(), text }))]),
    send,
    error: sign.error,
  }
}
export type Reviewing = ReturnType<typeof useReview>
