import { useState } from 'react'
import { Row } from '#ui'
import { CollectionSheet } from './collection-sheet'
import { copy } from './copy'

/** The way to a quarter's cases as a book to print (案例汇编); stands in a card of a page of cases. */
export function CollectionRow() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Row title={copy.title} sub={copy.say} onTap={() => setOpen(true)} />
      <CollectionSheet open={open} onClose={() => setOpen(false)} />
    </>
  )
}
