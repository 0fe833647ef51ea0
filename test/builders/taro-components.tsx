import type { ReactNode } from 'react'

interface Props {
  readonly children?: ReactNode
  readonly className?: string
  readonly onClick?: () => void
  readonly role?: string
}

const element =
  (Name: 'div' | 'span' | 'button') =>
  ({ children, className, onClick, role }: Props) => (
    <Name className={className} onClick={onClick} role={role}>
      {children}
    </Name>
  )

/** Stand-ins for `@tarojs/components`, for tests of parts in a document. */
export const components = {
  View: element('div'),
  ScrollView: element('div'),
  Text: element('span'),
  Button: element('button'),
}
