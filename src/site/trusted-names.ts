/**
 * The only policies by which a program of a page may hand a browser something that it would run or parse (Trusted
 * Types): the address of a worker, another page of the site that is read. Every page's security policy names them.
 */
export const trustedNames = ['program', 'other-page'] as const

export type TrustedName = (typeof trustedNames)[number]
