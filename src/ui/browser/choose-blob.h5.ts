/** Lets the person choose a file of this machine, of the kinds that `accept` names; undefined when they don't. */
export function chooseBlob(accept: string): Promise<File | undefined> {
  const field = document.createElement('input')
  field.type = 'file'
  field.accept = accept
  field.hidden = true
  // Some browsers open no dialog for what is not on the page.
  document.body.append(field)
  return new Promise<File | undefined>((resolve) => {
    field.onchange = () => resolve(field.files?.[0])
    field.oncancel = () => resolve(undefined)
    field.click()
  }).finally(() => field.remove())
}
