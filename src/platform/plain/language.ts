/** The two languages of the interface. Law and document texts are Vietnamese only. */
export type Language = 'vi' | 'en'

export const languages: readonly Language[] = ['vi', 'en']
