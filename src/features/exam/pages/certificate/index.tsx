import { useRouter } from '@tarojs/taro'
import { Asked, Button, Page } from '#ui'
import { CertificateSheet } from '../../components/certificate-sheet'
import { certificateRefusals, certificateCopy as copy } from '../../copy'
import { useCertificate } from '../../queries'
import { go } from '../../routes'

/** The certificate of a passed exam (合格证明). */
export default function CertificatePage() {
  const { params } = useRouter()
  const attempt = decodeURIComponent(params.attempt ?? '')
  const query = useCertificate(attempt)
  return (
    <Page title={copy.title}>
      <Asked query={query} told={certificateRefusals}>
        {(certificate) => (
          <>
            <CertificateSheet certificate={certificate} />
            <Button kind="text" icon="chevron" onTap={() => go.result(attempt)}>
              {copy.result}
            </Button>
          </>
        )}
      </Asked>
    </Page>
  )
}
