/** Moves in the plan, and numbers in a row. What names an element by its number follows it, across the folder. */
import { type ast, formeUnique } from '@paraphe/language';
import type { AstNode } from 'langium';
import { CodeActionKind } from 'vscode-languageserver-protocol';
import { dire } from '../affichage/dire.js';
import type { Vue } from '../bureau.js';
import type { Changement } from '../correctifs/changement.js';
import { court } from '../correctifs/correctif.js';
import { ascendants, ecritDe, motDe, noeudA, placeDe } from '../correctifs/ecrit.js';
import type { Retouche } from '../correctifs/retouches.js';
import { elementNomme, identifiants } from '../identifiants.js';
import type { Serveur } from '../serveur.js';
import { deplacerDans, etendueDe } from './deplacement.js';
import {
  type Changements,
  changerCitations,
  changerNumeros,
  descendants,
  enfantsDe,
  estNumerote,
  type Numerote,
  niveauDe,
  numeroLibre,
  planDe,
  renumeroter,
} from './numeros.js';
import { refactoring } from './refactoring.js';

/** @returns the element of the tree of an identifier */
function noeudNomme({ analyse }: Vue, identifiant: string): AstNode | undefined {
  const etape = elementNomme(analyse, identifiant);
  return etape && analyse.origines.noeud(etape.element);
}

/** @returns the identifier of an element of the tree */
function identifiantDe({ analyse }: Vue, noeud: AstNode): string | undefined {
  for (const [element, nom] of identifiants(analyse))
    if (analyse.origines.noeud(element) === noeud) return nom;
  return undefined;
}

/** @returns true when an element may stand in another one */
function peutTenir(porteur: AstNode, noeud: Numerote): boolean {
  switch (noeud.$type) {
    case 'Axe':
      return porteur.$type === 'Contrat' || porteur.$type === 'Demarche';
    case 'Objectif':
      return ['Contrat', 'Demarche', 'Axe'].includes(porteur.$type);
    case 'Action':
      return ['Contrat', 'Demarche', 'Axe', 'Objectif'].includes(porteur.$type);
    default:
      return ['Action', 'Fiche'].includes(porteur.$type);
  }
}

/** Puts an element elsewhere in its plan. @param idAvant the one that it goes before; the end by default */
export async function deplacer(
  vue: Vue,
  serveur: Pick<Serveur, 'bureau' | 'dossier'>,
  idDeplace: string,
  idVers: string,
  idAvant?: string,
): Promise<Changement | undefined> {
  const noeud = noeudNomme(vue, idDeplace);
  const porteur = noeudNomme(vue, idVers);
  const avant = idAvant === undefined ? undefined : noeudNomme(vue, idAvant);
  if (!estNumerote(noeud) || !porteur || !peutTenir(porteur, noeud) || planDe(porteur) !== planDe(noeud))
    return undefined;
  if (avant === noeud || (avant && (!estNumerote(avant) || avant.$container !== porteur))) return undefined;
  const changements = numerosApres(noeud, porteur, avant as Numerote | undefined);
  const dedans = etendueDe(noeud);
  const retouches = changerNumeros(vue.analyse, changements);
  const estDedans = (r: Retouche) => r.debut >= dedans.offset && r.fin <= dedans.end;
  const source = appliquer(ecritDe(noeud).texte, dedans, retouches.filter(estDedans));
  const deplacement = deplacerDans(noeud, porteur, avant as Numerote | undefined, source);
  if (!deplacement) return undefined;
  const autour = retouches.filter((retouche) => !estDedans(retouche));
  return { retouches: [...deplacement, ...autour, ...(await citationsAilleurs(vue, serveur, changements))] };
}

function appliquer(
  texte: string,
  { offset, end }: { offset: number; end: number },
  retouches: Retouche[],
): string {
  let ecrit = '';
  let ici = offset;
  for (const retouche of [...retouches].sort((a, b) => a.debut - b.debut)) {
    ecrit += texte.slice(ici, retouche.debut) + retouche.texte;
    ici = retouche.fin;
  }
  return ecrit + texte.slice(ici, end);
}

/** Within its parent, the same numbers are given again in the new order; elsewhere it takes a free one, or its place in the row. */
function numerosApres(noeud: Numerote, porteur: AstNode, avant: Numerote | undefined): Changements {
  const changements: Changements = new Map();
  const freres = enfantsDe(porteur).filter((n) => n.$type === noeud.$type);
  const autres = freres.filter((n) => n !== noeud);
  const rang = avant ? autres.indexOf(avant) : -1;
  const place = rang < 0 ? autres.length : rang;
  if (noeud.$container === porteur) {
    const numeros = freres.map(({ numero }) => numero);
    for (const [i, frere] of autres.toSpliced(place, 0, noeud).entries())
      if (numeros[i] !== undefined && frere.numero !== numeros[i])
        renumeroter(changements, frere, numeros[i]);
    return changements;
  }
  const libre = numeroLibre(porteur, noeud);
  const suivants = autres.slice(place);
  const numeros = [...suivants.map(({ numero }) => numero), libre];
  for (const [i, frere] of [noeud, ...suivants].entries())
    if (numeros[i] !== undefined && frere.numero !== numeros[i]) renumeroter(changements, frere, numeros[i]);
  return changements;
}

/** @returns the changes of the other texts of the folder that name these elements by their number */
export async function citationsAilleurs(
  vue: Vue,
  { bureau, dossier }: Pick<Serveur, 'bureau' | 'dossier'>,
  changements: Changements,
): Promise<Retouche[]> {
  const retouches: Retouche[] = [];
  if (!changements.size) return retouches;
  for (const uri of await dossier.utilisateurs(vue.uri)) {
    const autre = await bureau.consulter(uri);
    if (autre) retouches.push(...changerCitations(autre.analyse.document.parseResult.value, changements));
  }
  return retouches;
}

/** Targets past which a list of moves is no longer read. */
const CIBLES_MAX = 25;

export const deplacerFiche = refactoring<{ deplace: string; vers: string }>({
  nom: 'deplacer',
  genre: 'refactor.move',
  proposer(vue, offset) {
    const ecrit = ecritDe(vue.analyse.document.parseResult.value);
    const noeud = enteteA(noeudA(ecrit, offset), offset);
    const deplace = noeud && identifiantDe(vue, noeud);
    const plan = noeud && planDe(noeud);
    if (!noeud || !deplace || !plan || noeud.$type === 'Axe' || noeud.$type === 'SousAction') return [];
    const cibles = [plan, ...descendants(plan)].filter((porteur) => peutTenir(porteur, noeud));
    const tenus = cibles.filter((porteur) => enfantsDe(porteur).some((n) => n.$type === noeud.$type));
    const utiles = (
      tenus.length ? cibles.filter((c) => tenus.some((t) => t.$type === c.$type)) : cibles
    ).filter((porteur) => porteur !== noeud.$container);
    return utiles.slice(0, CIBLES_MAX).flatMap((porteur) => {
      const vers = identifiantDe(vue, porteur);
      if (!vers) return [];
      const ou = estNumerote(porteur)
        ? `${niveauDe(porteur)} ${porteur.numero} « ${court(porteur.titre ?? '', 50)} »`
        : dire('le contrat lui-même', 'the contract itself');
      const dans = estNumerote(porteur) ? `l'${ou}` : ou;
      return [{ titre: dire(`Déplacer dans ${dans}`, `Move into ${ou}`), parametres: { deplace, vers } }];
    });
  },
  faire: (vue, serveur, { deplace, vers }) => deplacer(vue, serveur, deplace, vers),
});

/** @returns the element on whose heading an offset stands */
function enteteA(noeud: AstNode | undefined, offset: number): Numerote | undefined {
  const ici = [...ascendants(noeud)].find(estNumerote);
  const titre = ici && (motDe(ici, 'titre') ?? motDe(ici, 'numero'));
  return ici && titre && offset <= titre.end && offset >= placeDe(ici).offset ? ici : undefined;
}

/** @returns the numbers of a whole plan in the order of the text, each level in its own way of counting */
export function numerosEnOrdre(plan: AstNode): Changements {
  const changements: Changements = new Map();
  const plats = new Map<string, number>();
  const visiter = (porteur: AstNode, prefixe: string | undefined, ancien: string | undefined) => {
    const rangs = new Map<string, number>();
    for (const enfant of enfantsDe(porteur)) {
      const { numero, $type } = enfant;
      if (!numero) continue;
      const suit = ancien !== undefined && numero.startsWith(`${ancien}.`);
      const pointe = numero.includes('.');
      let nouveau = numero;
      if (suit || (pointe && prefixe !== undefined && $type !== 'SousAction') || !pointe) {
        const avecPrefixe = pointe ? `${prefixe}.` : '';
        // Flat numbers of fiches run through the whole plan; those of objectifs start again in each axe.
        const table = !pointe && $type === 'Action' ? plats : rangs;
        const rang = (table.get($type) ?? 0) + 1;
        table.set($type, rang);
        const lettre = /[a-z]$/i.test(numero);
        nouveau = `${avecPrefixe}${lettre ? String.fromCharCode(96 + rang) : rang}`;
      }
      if (nouveau !== numero) changements.set(enfant, nouveau);
      visiter(enfant, nouveau, numero);
    }
  };
  visiter(plan, undefined, undefined);
  return changements;
}

export const renumeroterPlan = refactoring<{ plan: string }>({
  nom: 'renumeroter',
  genre: CodeActionKind.RefactorRewrite,
  proposer(vue, offset) {
    const ecrit = ecritDe(vue.analyse.document.parseResult.value);
    const ici = noeudA(ecrit, offset);
    const plan = ici && planDe(ici);
    if (!plan?.name || (plan.$type !== 'Contrat' && plan.$type !== 'Demarche')) return [];
    const { size } = numerosEnOrdre(plan);
    return size
      ? [
          {
            titre: dire(
              `Renuméroter tout le contrat dans l'ordre (${size})`,
              `Number the whole contract in order (${size})`,
            ),
            parametres: { plan: formeUnique(plan.name) },
          },
        ]
      : [];
  },
  async faire(vue, serveur, { plan: nom }) {
    const racine = vue.analyse.document.parseResult.value as ast.Texte;
    const plan = racine.elements.find((e) => 'name' in e && e.name && formeUnique(e.name) === nom);
    if (!plan) return undefined;
    const changements = numerosEnOrdre(plan);
    return {
      retouches: [
        ...changerNumeros(vue.analyse, changements),
        ...(await citationsAilleurs(vue, serveur, changements)),
      ],
    };
  },
});
