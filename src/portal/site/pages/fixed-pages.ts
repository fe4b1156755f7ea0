import type { words } from '../../words.ts'

/** The pages that stand whatever is published, as the map of the site names them. */
export const fixedPages: readonly { readonly path: string; readonly name: keyof typeof words }[] = [
  { path: '/', name: 'home.crumb' },
  { path: '/phong-trao', name: 'campaigns.title' },
  { path: '/tin-tuc', name: 'news.title' },
  { path: '/tin-tuc/luu-tru', name: 'archive.title' },
  { path: '/guong', name: 'nav.examples' },
  { path: '/gioi-thieu-guong', name: 'nav.introduce' },
  { path: '/gop-y', name: 'nav.consultations' },
  { path: '/khen-thuong', name: 'awards.title' },
  { path: '/xep-loai', name: 'classification.title' },
  { path: '/van-ban', name: 'documents.title' },
  { path: '/bau-cu', name: 'nav.turnout' },
  { path: '/bao-chi', name: 'nav.press' },
  { path: '/lien-he', name: 'nav.contacts' },
  { path: '/tim-kiem', name: 'search.title' },
  { path: '/gioi-thieu', name: 'about.title' },
  { path: '/xac-minh', name: 'verify.title' },
  { path: '/du-lieu-mo', name: 'data.title' },
  { path: '/tro-nang', name: 'access.title' },
  { path: '/rieng-tu', name: 'privacy.title' },
  { path: '/rieng-tu/yeu-cau', name: 'nav.dataRequest' },
]
