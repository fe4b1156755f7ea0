import {
  copies,
  noteUnsent,
  type WaitingFile,
  waitingFiles,
  deviceNow,
} from '../../../platform/ui/slow-line/copies.ts'
import { postForm, RefusedByServer, sendFile } from '../../../platform/ui/slow-line/send-file.ts'
import { shrinkPhoto } from '../../../platform/ui/slow-line/shrink-photo.ts'
import { pageLine } from './draft-sending.ts'

/** Sends one file whole and hands it to where it belongs; true when it is there, a sentence when it was refused. */
export const sendWaiting = async (
  file: WaitingFile,
  token: () => string,
  onProgress: (received: number) => void = () => {},
): Promise<true | string> => {
  const line = pageLine(token)
  const bytes = new Uint8Array(await file.blob.arrayBuffer())
  const { id, name, sha256, subject } = file
  try {
    await sendFile(line, { id, name, bytes, sha256, subject }, onProgress)
    await postForm(line, file.path, { upload: id, indicator: file.indicator }, id)
  } catch (error) {
    if (!(error instanceof RefusedByServer) || error.status >= 500 || error.status === 403) throw error
    await waitingFiles.drop(id)
    await noteUnsent(file.account)
    return error.refused.sentence
  }
  await waitingFiles.drop(id)
  await noteUnsent(file.account)
  return true
}

type Place = Pick<WaitingFile, 'account' | 'subject' | 'path' | 'indicator'>

/** Makes photos smaller and keeps the files here until they have arrived. */
export const keepFiles = async (files: readonly File[], place: Place): Promise<void> => {
  const line = pageLine(() => '')
  for (const file of files) {
    const blob = await shrinkPhoto(file)
    const sha256 = await line.sha256(new Uint8Array(await blob.arrayBuffer()))
    await waitingFiles.put({
      ...place,
      id: crypto.randomUUID(),
      name: blob.name,
      blob,
      sha256,
      touched: deviceNow(),
    })
  }
  await noteUnsent(place.account)
}

/** Everything of this account that waits, text before photos. */
export const waitingOf = async (account: string) => ({
  copies: (await copies.of(account, deviceNow())).filter(({ sent, queued }) => !sent || queued),
  files: await waitingFiles.of(account, deviceNow()),
})
