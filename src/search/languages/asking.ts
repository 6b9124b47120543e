import { wordSet } from './language.ts'

/** Words by which a question asks for a kind of thing rather than tells its subject, folded; a kind for each. */
export interface Asking {
  readonly letter: ReadonlySet<string>
  readonly 'check-up': ReadonlySet<string>
  readonly word: ReadonlySet<string>
  readonly contact: ReadonlySet<string>
}

const asking: Readonly<Record<string, Asking>> = {
  fr: {
    letter: wordSet('lettre lettres modele modeles courrier formulaire'),
    'check-up': wordSet('verifier verification simulateur simulation simuler test tester calculer calcul eligible'),
    word: wordSet('definition definir signifie signification veut dire sens mot explication'),
    contact: wordSet('numero numeros telephone tel appeler joindre contact contacter coordonnees mail'),
  },
  en: {
    letter: wordSet('letter letters template model form'),
    'check-up': wordSet('check eligible eligibility simulator calculator test entitled'),
    word: wordSet('definition define meaning mean means word'),
    contact: wordSet('number numbers phone telephone call contact reach'),
  },
  ar: {
    letter: wordSet('رساله رسائل نموذج نماذج'),
    'check-up': wordSet('تحقق اختبار حساب'),
    word: wordSet('معني تعريف كلمه شرح'),
    contact: wordSet('رقم ارقام هاتف اتصال نتصل'),
  },
}

const none: Asking = { letter: new Set(), 'check-up': new Set(), word: new Set(), contact: new Set() }

/** How a kind of thing is asked for in a language. */
export function askingIn(lang: string): Asking {
  return asking[lang.split('-')[0] ?? lang] ?? none
}
