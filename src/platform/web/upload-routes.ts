import { appendChunk, beginUpload, uploadStanding } from '../files/resumable.ts'
import { checkChunk } from '../files/whole-upload.ts'
import { Refusal } from '../plain/refusal.ts'
import { download, form, type Route, type Shown } from './route.ts'
import { one } from './typed.ts'

/** Only scripts come here; a person's form sends whole files to where they belong. */
const noPage = async (): Promise<Shown> => {
  throw new Refusal('page.not_found', { status: 404 })
}

const signedIn = 'signed-in' as const

/** Files that come in pieces: begin, send, ask how far it came. What is done with the file, its room says. */
export const uploadRoutes: readonly Route[] = [
  form('/lam-viec/tai-tep', {
    audience: signedIn,
    command: beginUpload,
    read: (typed) => ({
      id: one(typed, 'id'),
      name: one(typed, 'name'),
      size: one(typed, 'size'),
      sha256: one(typed, 'sha256'),
      subject: one(typed, 'subject'),
    }),
    show: noPage,
    next: ({ id }) => `/lam-viec/tai-tep/${id}`,
  }),
  form('/lam-viec/tai-tep/:id/phan', {
    audience: signedIn,
    command: appendChunk,
    read: (typed, visit) => ({
      uploadId: visit.params.id,
      position: one(typed, 'position'),
      sha256: one(typed, 'sha256'),
      bytes: checkChunk(visit.files['chunk']?.[0]?.bytes, one(typed, 'sha256')),
    }),
    show: noPage,
    next: ({ id }) => `/lam-viec/tai-tep/${id}`,
  }),
  download('/lam-viec/tai-tep/:id', { audience: signedIn, examples: async () => [] }, async (visit) => ({
    name: 'tai-tep.json',
    mediaType: 'application/json',
    body: JSON.stringify(await uploadStanding(visit.reader, visit.params.id, visit.actor)),
  })),
]
