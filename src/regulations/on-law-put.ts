import type { Follower } from '../platform/audit/followers.ts'
import type { Law } from '../platform/law/law.ts'
import { readLaw } from '../platform/law/read-law.ts'
import { keptEdition } from './editions/queries.ts'

/** After the commit everybody who asks for the law is given the one that was put in force; no start is needed. */
export const onLawPut = (replace: (law: Law) => void): Follower => ({
  name: 'regulations.on-law-put',
  hears: ['law.put'],
  handle: async (_event, { reader }) => {
    const edition = await keptEdition(reader)
    const read = edition && readLaw(edition.files)
    if (read?.law) replace(read.law)
  },
})
