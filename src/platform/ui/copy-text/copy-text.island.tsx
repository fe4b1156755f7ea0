import { offerCopies } from './offer-copies.ts'

offerCopies(document)
