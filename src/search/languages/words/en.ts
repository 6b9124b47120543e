import type { EverydayWords } from '../everyday.ts'

/** English. */
export const englishWords: EverydayWords = {
  stopWords: `
    a about am an and any are as at be been but by can cannot could did do does doing done dont for from get gets getting had has
    have he her his how i id if ill im in into is it its ive just me my need not of on or our she should so some that the their them
    then there these they this to us was we were what whats when where which who whom whose why will with would you your please
    want right rights much many too very really someone somebody because after before wont isnt doesnt
  `,
  synonyms: `
    gp physician doc doctors = doctor
    undocumented illegal irregular clandestine = nopapers
    chemist drugstore = pharmacy
    meds drugs medication pills = medicine
    ambulance er = emergency
    translator translation translate = interpreter
    cost costs price fee fees cheap expensive = pay cost
    complain complaining = complaint
    job employer = work
    records file = record
    paid paying = pay
    afford = pay
    unconscious comatose = coma
    friend relative = companion
    rude = rude complaint
    scan scans mri = scans records
    ill illness sick = illness sick
    refuses refused refuse denied deny = refusal
  `,
  asking: {
    letter: 'letter letters template model form',
    'check-up': 'check eligible eligibility simulator calculator test entitled',
    word: 'definition define meaning mean means word',
    contact: 'number numbers phone telephone call contact reach',
  },
}
