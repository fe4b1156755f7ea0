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

export type CampaignPage = (typeof campaignPages)[number]

export const pagePath = (slug: string, page: CampaignPage): string => `/lam-viec/phong-trao/${slug}/${page}`
