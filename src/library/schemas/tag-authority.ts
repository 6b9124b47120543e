/**
 * Who names things in tag addresses, and since when: a domain name or an e-mail address, and a day, month or
 * year on which it was theirs (RFC 4151, §2.1): `exemple.fr,2026`.
 */
export const tagPattern =
  /^(?:[\w.+-]+@)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+,\d{4}(?:-\d{2}(?:-\d{2})?)?$/
