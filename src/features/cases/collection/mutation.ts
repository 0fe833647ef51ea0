import { useMutation } from '@tanstack/react-query'
import { cloud } from '#cloud'
import type { Input } from '#contract/index'

/** Has the cloud make a collection; of the same cases it is the same file. */
export const useMakeCollection = () =>
  useMutation({
    mutationFn: (wanted: Input<'documents', 'caseCollection'>) =>
      cloud.documents.caseCollection(wanted),
  })
