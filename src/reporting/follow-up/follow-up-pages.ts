/** The pages about what moves in a campaign, by the last part of their addresses, in the order of the work. */
export const campaignPages = [
  'tien-do',
  'don-doc',
  'phu-trach',
  'kiem-tra',
  'phan-cong',
  'van-ban-den',
  'hoat-dong',
  'van-dong',
  'tong-ket',
] as const

/** How many of what is owed, and of what was said, stand on a page. */
export const pageSizes = { things: 100, told: 30 } as const

export type CampaignPage = (typeof campaignPages)[number]

export const pagePath = (slug: string, page: CampaignPage): string => `/lam-viec/phong-trao/${slug}/${page}`
