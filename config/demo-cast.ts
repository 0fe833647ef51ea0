import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CAST, toBind } from '../content/demo'

/** Who may be played in the local browser build (演示人物), with what one of them types to bind. */
function castShown() {
  const { name, certificate, invitation, openid: unbound } = toBind()
  return Object.values(CAST).map(({ openid, name: called, say }) => ({
    openid,
    name: called,
    say,
    toBind: openid === unbound ? { name, certificate, invitation } : null,
  }))
}

/** Lays the cast beside the browser build, since the phone's code may not take from content. */
export async function writeDemoCast(folder: string): Promise<void> {
  await writeFile(join(folder, 'demo-cast.json'), JSON.stringify(castShown(), null, 2))
}
