import { QueryClientProvider } from '@tanstack/react-query'
import type { PropsWithChildren } from 'react'
import { flush, openCloud, queryClient, watchConnection } from '#cloud'
import { LocalIdentity } from './features/me'
import './ui/browser/browser'
import './app.scss'

openCloud()
watchConnection(flush)

/** The mini-program (小程序): opens the cloud once and holds its pages. */
export default function App({ children }: PropsWithChildren) {
  return (
    <QueryClientProvider client={queryClient}>
      {/* Before the pages: Taro's H5 hides a page that is not the last thing in the app. */}
      <LocalIdentity />
      {children}
    </QueryClientProvider>
  )
}
