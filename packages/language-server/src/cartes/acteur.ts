/** The card of an actor: its full name, what it is, what it does in the contract. */
import type { Acteur } from '@paraphe/model';
import { developper } from '@paraphe/referentiel';
import { compter, dire, majuscule } from '../affichage/dire.js';
import type { Roles } from '../roles.js';
import { carte, echapper, puces } from './markdown.js';

/** How many numbers of fiches a card shows for a role. */
const NUMEROS = 12;

export function carteActeur(acteur: Acteur, roles: Roles): string {
  const { identifiant, type, nom, siren, site, contact, referentiel } = acteur;
  const developpe = nom ?? developper(identifiant);
  const titre = developpe
    ? `**${echapper(developpe)}** (${echapper(identifiant)})`
    : `**${echapper(identifiant)}**`;
  const sorte = sorteDe(type);
  const faits = [
    sorte && sorte !== developpe && majuscule(echapper(sorte)),
    siren && `SIREN ${siren.replace(/(\d{3})(?=\d)/g, '$1\u202f')}`,
    site && echapper(site),
  ].filter(Boolean);
  return carte(
    titre,
    faits.join(' · '),
    contact && echapper(contact),
    referentiel &&
      dire(
        'Une institution connue : elle se nomme sans être déclarée.',
        'A known institution: it may be named without being declared.',
      ),
    puces(rolesEnMots(roles, NUMEROS).map(majuscule)) ||
      dire("N'est nommé dans aucune fiche.", 'No fiche names it.'),
  );
}

/** Sigles of texts and of schemes: `csp` said of an actor is not the code of public health. */
const PAS_UNE_STRUCTURE =
  /^(?:aide|appel|code|contrat|convention|fonds|loi|objectif|plan|programme|projet|stratégie)\b/i;

/** @returns what an actor is, its sigle in full: « Communauté professionnelle territoriale de santé » */
export function sorteDe(type: string | undefined): string | undefined {
  const sens = type && developper(type);
  return sens && !PAS_UNE_STRUCTURE.test(sens) ? sens : type;
}

/** @param numeros how many numbers are told after each role @returns « pilote de 7 fiches : 1.1.1, 1.1.2… » */
export function rolesEnMots({ parRole, signe }: Roles, numeros = 0): string[] {
  const lignes = [...parRole].map(([role, liste]) => {
    const noms = [...new Set(liste.filter(Boolean))];
    const ou = noms.length
      ? dire(
          noms.length > 1 ? `de ${compter(noms.length, 'fiche')}` : "d'une fiche",
          `of ${compter(noms.length, 'fiche')}`,
        )
      : dire('du contrat', 'of the contract');
    if (!numeros || !noms.length) return `${role} ${ou}`;
    const suite = noms.slice(0, numeros).join(', ') + (noms.length > numeros ? '…' : '');
    return dire(`${role} ${ou} : ${suite}`, `${role} ${ou}: ${suite}`);
  });
  if (signe) lignes.push(dire('signataire du contrat', 'signatory of the contract'));
  return lignes;
}
