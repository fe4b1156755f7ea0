import { expect, it } from 'vitest'
import { emptyReader } from '../../../test/web-house.tsx'
import { listAddresses } from './addresses.ts'
import { h } from 'preact'
import { download, page } from './route.ts'

const shown = async () => ({ title: 'x', body: h('h1', null, 'Thi Đua') })

it('lists every address with its examples, bilingual ones twice', async () => {
  const routes = [
    page('/', { audience: 'public' }, shown),
    page('/tin/:slug', { audience: 'public', examples: async () => ['/tin/mot', '/tin/hai'] }, shown),
    page('/lam-viec', { audience: 'signed-in' }, shown),
    download('/lam-viec/bieu', { audience: ['clerk'] }, async () => ({
      name: 'a.csv',
      mediaType: 'text/csv',
      body: '',
    })),
  ]
  const addresses = await listAddresses(routes, emptyReader)
  expect(addresses.map(({ href, kind }) => `${kind} ${href}`)).toEqual([
    'page /',
    'page /en',
    'page /tin/mot',
    'page /en/tin/mot',
    'page /tin/hai',
    'page /en/tin/hai',
    'page /lam-viec',
    'download /lam-viec/bieu',
  ])
})
