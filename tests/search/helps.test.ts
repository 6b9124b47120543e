import { describe, expect, it } from 'vitest'
import type { NamedHelp } from '../../src/search/names-index.ts'
import { askNames, contact, indexOf, named } from './small-index.ts'

const letter = (id: string, title: string): NamedHelp => ({ kind: 'letter', id, lang: 'fr', title, names: [] })
const index = indexOf(
  [
    named('dossier', 'Obtenir son dossier médical', { names: ['CNIL', 'caisse'] }),
    named('plainte', "Se plaindre de l'hôpital", { names: ['réclamation', '15'] }),
  ],
  [
    contact('caisse', 'Assurance Maladie (CPAM)', {
      names: ['CPAM', 'Assurance Maladie'],
      phone: '3600',
      unverified: true,
    }),
    contact('mediateur', "Médiateur de la caisse d'assurance maladie", { phone: '01 01 01 01 01' }),
    contact('secours', 'SAMU', { phone: '15' }),
    contact('poison', 'Centres antipoison', { phone: '15' }),
    contact('ecoute', 'Écoute', { phone: '01 02 03 04 05' }),
    contact('sms', '114, urgences', { phone: '114', sms: '114' }),
    contact('banques', 'AERAS (assurer et emprunter)', { names: ['AERAS'] }),
    letter('reclamation', "Faire une réclamation à l'hôpital"),
    letter('dossier', 'Demander mon dossier médical'),
    { kind: 'check-up', id: 'plainte', lang: 'fr', title: 'À qui me plaindre ?', names: [] },
    { kind: 'word', id: 'ticket', lang: 'fr', title: 'ticket modérateur', names: ['tickets modérateurs'] },
  ],
)
const found = async (question: string) =>
  (await askNames(index, question)).found.map((each) =>
    each.kind === 'fiche' ? each.fiche.id : `${each.kind}:${each.help.id}`,
  )

describe('the number or the name of a body answers with whom to call', () => {
  it.each([
    ['3600', 'contact:caisse'],
    ['36 00', 'contact:caisse'],
    ['le 3600', 'contact:caisse'],
    ['CPAM', 'contact:caisse'],
    ['numéro de la CPAM', 'contact:caisse'],
    ['assurance maladie', 'contact:caisse'],
    ['CPAM de Lyon', 'contact:caisse'],
    ['cpam 93', 'contact:caisse'],
    ['numéro de la sécu', 'contact:caisse'],
    ['médiateur de la caisse', 'contact:mediateur'],
    ['0102030405', 'contact:ecoute'],
    ['01.02.03.04.05', 'contact:ecoute'],
    ['+33 1 02 03 04 05', 'contact:ecoute'],
    ['0033102030405', 'contact:ecoute'],
    ['114', 'contact:sms'],
  ])('%s: %s', async (question, first) => {
    expect((await found(question))[0]).toBe(first)
  })

  it('all bodies of a number, then the pages that name it', async () => {
    expect(await found('15')).toEqual(['contact:secours', 'contact:poison', 'plainte'])
    expect((await found('15 114')).slice(0, 3)).toEqual(['contact:secours', 'contact:poison', 'contact:sms'])
  })

  it('but a question about it is answered with pages', async () => {
    expect((await found('dossier médical CPAM'))[0]).toBe('dossier')
  })

  it('nor is a word of its name, or a question about something else there', async () => {
    expect(await found('caisse')).not.toContain('contact:mediateur')
    expect(await found('CPAM dossier')).not.toContain('contact:caisse')
    expect(await found('CPAM voiture')).not.toContain('contact:caisse')
  })

  it('or when no page answers, where the name holds the question', async () => {
    expect(await found('emprunter')).toEqual(['contact:banques'])
  })
})

it('a letter comes after the page it serves, and before it when a letter is asked for', async () => {
  expect((await found('réclamation')).slice(0, 2)).toEqual(['plainte', 'letter:reclamation'])
  expect((await found('lettre dossier médical'))[0]).toBe('letter:dossier')
  expect(await found('modèle de lettre')).toEqual(['letter:reclamation', 'letter:dossier'])
})

it('a check-up and a word of the glossary are found', async () => {
  expect(await found('à qui me plaindre')).toContain('check-up:plainte')
  expect(await found('ticket moderateur')).toEqual(['word:ticket'])
  expect(await found('ticket de caisse')).not.toContain('word:ticket')
})
