import Taro from '@tarojs/taro'

/** A file the cloud made. */
export interface MadeFile {
  readonly url: string
  /** With its ending, by which a reader is chosen. */
  readonly name: string
}

/** Opens a file in WeChat's reader, from where it can be sent on or printed. @throws when it can't be fetched or read. */
export async function openFile({ url, name }: MadeFile): Promise<void> {
  const { tempFilePath } = await Taro.downloadFile({ url })
  const fileType = name.endsWith('.pdf') ? 'pdf' : 'xlsx'
  await Taro.openDocument({ filePath: tempFilePath, fileType, showMenu: true })
}
