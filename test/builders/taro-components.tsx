import type { ReactNode } from 'react'

interface Props {
  readonly children?: ReactNode
  readonly className?: string
  readonly onClick?: () => void
  readonly role?: string
  readonly 'aria-label'?: string
}

const element =
  (Name: 'div' | 'span' | 'button') =>
  ({ children, className, onClick, role, 'aria-label': label }: Props) => (
    <Name className={className} onClick={onClick} role={role} aria-label={label}>
      {children}
    </Name>
  )

interface FieldProps {
  readonly value: string
  readonly placeholder?: string
  readonly onInput: (event: { readonly detail: { readonly value: string } }) => void
}

const Field = ({ value, placeholder, onInput }: FieldProps) => (
  <input
    value={value}
    placeholder={placeholder}
    onChange={({ target }) => onInput({ detail: { value: target.value } })}
  />
)

/** Stand-ins for `@tarojs/components`, for tests of parts in a document. */
export const components = {
  View: element('div'),
  ScrollView: element('div'),
  Text: element('span'),
  Button: element('button'),
  Input: Field,
  Textarea: Field,
}
