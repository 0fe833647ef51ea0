import { useRouter } from '@tarojs/taro'
import { Asked, EmptyState, Page } from '#ui'
import { LawForm } from '../../components/law-form'
import { lawCopy as copy, refusals } from '../../copy'
import { useImport } from '../../queries'

/** What an import says of a law (法规信息), to be put right before it is taken over. */
export default function ImportLaw() {
  const { import: id = '', law, version } = useRouter().params
  const query = useImport(id)
  return (
    <Page title={copy.title}>
      <Asked query={query} told={refusals.show}>
        {({ laws }) => {
          const found = laws.find((each) => each.law === law && each.version === version)
          if (!found) return <EmptyState drawing="barrier" head={copy.gone} say="" />
          return <LawForm id={id} of={found} />
        }}
      </Asked>
    </Page>
  )
}
