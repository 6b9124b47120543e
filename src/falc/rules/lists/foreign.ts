/** Words of other languages that French texts use, and what to write instead. Everyday ones are left out. */
import type { Replacements } from '../support/phrase-finder.ts'

export const foreign: Replacements = {
  'a fortiori': ['encore plus'], 'a minima': ['au moins'], 'a posteriori': ['après'], 'a priori': ['d\'abord'], 'ad hoc': ['fait pour cela'],
  'alter ego': ['double'], 'background': ['fond', 'passé'], 'backup': ['copie'], 'benchmark': ['comparaison'], 'best of': ['meilleurs moments'],
  'brainstorming': ['recherche d\'idées'], 'briefing': ['réunion'], 'burn-out': ['grande fatigue à cause du travail'],
  'burnout': ['grande fatigue à cause du travail'], 'business': ['commerce'], 'call center': ['centre d\'appel'], 'case manager': ['personne qui suit le dossier'],
  'cash': ['argent liquide'], 'challenge': ['défi'], 'chatbot': ['robot qui répond'], 'check-up': ['examen de santé'], 'checklist': ['liste'],
  'cloud': ['serveur'], 'cluster': ['groupe'], 'coach': ['entraîneur'], 'coaching': ['accompagnement'], 'cookies': ['fichiers de suivi'], 'crowdfunding': ['financement par des dons'],
  'de facto': ['en réalité'], 'de jure': ['selon la loi'], 'deadline': ['date limite'], 'deal': ['accord'], 'design': ['forme'], 'digital': ['numérique', 'par internet'], 'discount': ['prix bas'],
  'drive': ['espace de fichiers'], 'empowerment': ['pouvoir d\'agir'], 'ex aequo': ['à égalité'], 'fact-checking': ['vérification'], 'fake news': ['fausse nouvelle'], 'feedback': ['retour', 'avis'],
  'flyer': ['petit papier'], 'follow-up': ['suivi'], 'freelance': ['indépendant'], 'grosso modo': ['à peu près'], 'hacker': ['pirate informatique'], 'handicap-friendly': ['adapté'],
  'hotline': ['numéro d\'aide'], 'in extenso': ['en entier'], 'in extremis': ['au dernier moment'], 'in fine': ['à la fin'], 'in situ': ['sur place'], 'intuitu personae': ['pour cette personne'],
  'ipso facto': ['automatiquement'], 'job': ['travail'], 'job coaching': ['aide au travail'], 'leader': ['chef'], 'lifting': ['opération du visage'], 'live': ['en direct'], 'lobby': ['groupe de pression'],
  'login': ['identifiant'], 'mailing': ['envoi de lettres'], 'management': ['direction'], 'manager': ['chef'], 'meeting': ['réunion'], 'modus operandi': ['façon de faire'], 
  'networking': ['rencontres'], 'newsletter': ['lettre d\'information'], 'nota bene': ['attention'], 'numerus clausus': ['nombre limité'], 'off-label': ['hors de l\'usage prévu'], 'online': ['sur internet'], 'open data': ['données ouvertes'],
  'outsourcing': ['confier à une autre entreprise'], 'overdose': ['trop forte dose'], 'paper-board': ['tableau'], 'patchwork': ['mélange'], 'per capita': ['par personne'], 'persona non grata': ['personne refusée'],
  'pitch': ['résumé'], 'podcast': ['émission à écouter'], 'post-it': ['petit papier'], 'post mortem': ['après la mort'], 'pro bono': ['gratuit'], 'pro forma': ['pour la forme'], 'process': ['façon de faire'],
  'prorata': ['part'], 'prorata temporis': ['selon la durée'], 'quid': ['qu\'en est-il de'], 'ratio': ['rapport'], 'reporting': ['compte rendu'], 'road map': ['plan'], 'scoring': ['note'], 'screening': ['dépistage'], 'self-service': ['libre-service'],
  'shopping': ['achats'], 'sine die': ['sans date'], 'sine qua non': ['obligatoire'], 'skill': ['compétence'], 'spam': ['message indésirable'], 'speaker': ['personne qui parle'], 'staff': ['équipe'], 'standing': ['niveau'], 'start-up': ['jeune entreprise'],
  'statu quo': ['situation actuelle'], 'stop and go': ['arrêts et départs'], 'streaming': ['regarder en ligne'], 'supra': ['plus haut'], 'infra': ['plus bas'], 'tracking': ['suivi'], 'training': ['entraînement'], 'turnover': ['changement de personnel'], 'tutorial': ['mode d\'emploi'],
  'update': ['mise à jour'], 'upload': ['envoyer'], 'vade-mecum': ['guide'], 'versus': ['contre'], 'vice versa': ['et dans l\'autre sens'], 'webinaire': ['réunion par internet'], 'webinar': ['réunion par internet'], 'workflow': ['étapes de travail'], 'workshop': ['atelier'],
}
