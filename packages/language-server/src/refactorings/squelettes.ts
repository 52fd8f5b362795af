/** Texts that start a contract or a fiche, with the places to fill in as a snippet has them: `${1:Titre}`. */
import { imprimer } from '@paraphe/language';
import { type Acteur, type Action, type Axe, type Contrat, lirePeriode } from '@paraphe/model';
import { developper, territoireParSiren } from '@paraphe/referentiel';
import type { ParametresNouveauContrat } from '../protocole.js';
import { nommer } from './acteurs.js';

/** A place to fill in stands between these two signs, which no text holds, until the text is printed. */
const DEBUT = '\uE000';
const FIN = '\uE001';

/** @returns a place to fill in, with what stands there until then */
export function aRemplir(texte: string): string {
  return `${DEBUT}${texte}${FIN}`;
}

/** @returns the text as a snippet: its own signs escaped, its places numbered in order, the cursor at its end */
export function enExtrait(texte: string): string {
  const net = texte.replace(/[\\$]/g, '\\$&');
  let rang = 0;
  return `${net.replace(new RegExp(`${DEBUT}([^${FIN}]*)${FIN}`, 'g'), (_, dit: string) => {
    rang += 1;
    return `\${${rang}:${dit.replace(/\}/g, '\\}')}}`;
  })}$0`;
}

/** @param pilote identifier of the actor that leads, where it is known */
export function squeletteFiche(numero: string, pilote?: string): string {
  return `action ${numero} "${aRemplir("Titre de l'action")}" {
  description "${aRemplir('Ce qui sera fait, et comment')}"
  pilote ${pilote ?? `"${aRemplir('Structure pilote')}"`}
  public "${aRemplir("À qui s'adresse l'action")}"
  calendrier "${aRemplir('Quand')}"
  indicateurs {
    processus "${aRemplir('Ce qui sera fait')}"
    résultat "${aRemplir('Ce qui doit avoir changé')}"
  }
  financements à définir
}`;
}

function premiereAction(numero: string, acteur: Acteur | undefined): Action {
  return {
    numero,
    titre: aRemplir("Titre de l'action"),
    description: aRemplir('Ce qui sera fait, et comment'),
    pilotes: [acteur ? { acteur: acteur.identifiant } : { texte: aRemplir('Structure pilote') }],
    publics: [aRemplir("À qui s'adresse l'action")],
    calendrier: { texte: aRemplir('Quand') },
    indicateurs: [
      { nature: 'processus', libelle: aRemplir('Ce qui sera fait') },
      { nature: 'resultat', libelle: aRemplir('Ce qui doit avoir changé') },
    ],
    financements: { etat: 'a-definir' },
  };
}

/** @returns the text of a contract of these kinds, with its axes, a first fiche, and its places to fill in */
export function texteDeContrat({
  types: demandes,
  titre,
  siren,
  debut,
  fin,
  axes,
  utilise = [],
}: ParametresNouveauContrat): string {
  const types = demandes.map(enNom).filter((type) => type !== '');
  const territoire = siren === undefined ? undefined : territoireParSiren(siren);
  const identifiant = territoire && (nommer(territoire.nom, new Set()) ?? `EPCI-${territoire.siren}`);
  const acteur: Acteur | undefined =
    territoire && identifiant
      ? { identifiant, type: 'epci', nom: territoire.nom, siren: territoire.siren }
      : undefined;
  const sortes = (types.length ? types : ['Contrat']).map((type) => developper(type) ?? type).join(' et ');
  const titreParDefaut = aRemplir(territoire ? `${sortes}, ${territoire.nom}` : sortes);
  const contrat: Contrat = {
    identifiant: [...types, identifiant ?? 'nouveau'].join('-').toLowerCase(),
    types: types.length ? types : ['projet'],
    titre: titre?.trim() || titreParDefaut,
    acteurs: acteur ? [acteur] : [],
    axes: axesDe(axes, acteur),
    actions: [],
  };
  if (territoire) contrat.territoire = { type: 'epci', siren: territoire.siren, nom: territoire.nom };
  const periode =
    debut === undefined ? undefined : lirePeriode(fin === undefined ? `${debut}` : `${debut} à ${fin}`);
  if (periode?.periode && !periode.defaut) contrat.periode = periode.periode;
  if (acteur) contrat.signataires = [{ acteur: acteur.identifiant }];
  const fichiers = utilise.map((chemin) => `utilise "${chemin}"\n`).join('');
  const texte = imprimer({ $schema: '', version: 1, contrats: [contrat] } as never);
  return fichiers ? `${fichiers}\n${texte}` : texte;
}

function axesDe(titres: readonly string[], acteur: Acteur | undefined): Axe[] {
  const dits = titres.map((titre) => titre.trim()).filter(Boolean);
  return (dits.length ? dits : [aRemplir("Titre de l'axe")]).map((titre, rang) => {
    const numero = String(rang + 1);
    const objectif = {
      numero: `${numero}.1`,
      titre: aRemplir("Titre de l'objectif"),
      actions: [premiereAction(`${numero}.1.1`, acteur)],
    };
    return { numero, titre, objectifs: rang === 0 ? [objectif] : [], actions: [] };
  });
}

/** @returns a kind of contract as a name can be: « contrat de ville » → contrat-de-ville */
function enNom(type: string): string {
  const net = type
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^[-\d]+|-+$/g, '');
  return net;
}
