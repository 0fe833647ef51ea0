import { Page } from '#ui'

/** Being written. */
export default function Soon() {
  return <Page title="榜">…</Page>
}
