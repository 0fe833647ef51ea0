import type { MadeFile } from './open-file'

/** Lets the browser fetch a file under its name. */
export async function openFile({ url, name }: MadeFile): Promise<void> {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
}
