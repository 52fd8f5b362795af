/** The territory as the official geography has it. */
import type { ast } from '@paraphe/language';
import { AstUtils } from 'langium';
import { dire } from '../affichage/dire.js';
import { type Correctif, correctif, type Demande, type Fabrique, noeudDe, valeur } from './correctif.js';
import { motDe, placeDe } from './ecrit.js';
import { ajouterSignataire } from './pilotage.js';
import { guillemets, retirerDeListe } from './places.js';
import { remplacer } from './retouches.js';

function territoireDe(demande: Demande): ast.Territoire | undefined {
  const noeud = noeudDe(demande);
  return noeud?.$type === 'Territoire' ? (noeud as ast.Territoire) : undefined;
}

const ecrire = (quoi: string, ...retouches: Parameters<typeof correctif>[2]): Correctif[] =>
  correctif('ecrire', dire(`Écrire « ${quoi} »`, `Write "${quoi}"`), retouches, { prefere: true });

/** The number of communes that the geography counts. */
export const nombreDeCommunes: Fabrique = (demande) => {
  const fait = territoireDe(demande)?.faits.find(
    ({ cle, nombre }) => cle === 'communes' && nombre !== undefined,
  );
  const place = fait && motDe(fait, 'nombre');
  const officiel = valeur(demande, 'officiel');
  return fait && place && officiel ? ecrire(`${officiel} communes`, remplacer(fait, place, officiel)) : [];
};

export const departementsDifferents: Fabrique = (demande) => {
  const fait = territoireDe(demande)?.faits.find(({ cle }) => /^départements?$/.test(cle ?? ''));
  const exemple = valeur(demande, 'exemple');
  return fait && exemple
    ? ecrire(`départements ${exemple}`, remplacer(fait, placeDe(fait), `départements ${exemple}`))
    : [];
};

/** The number that the geography gives to that name. */
export const sirenAttendu: Fabrique = (demande) => {
  const noeud = noeudDe(demande) as ast.Territoire | ast.ActeurDeclare | undefined;
  const attendu = valeur(demande, 'attendu');
  if (!noeud) return [];
  const fait = noeud.faits.find(({ cle }) => cle === 'siren');
  const ecrit = motDe(noeud, 'siren');
  const place = ecrit ?? (fait && (motDe(fait, 'siren') ?? motDe(fait, 'nombre')));
  if (place && attendu) return ecrire(attendu, remplacer(noeud, place, attendu));
  const avant = ecrit && motDe(noeud, 'type');
  return demande.constat.cle === 'inconnu' && avant
    ? correctif('retirer', dire('Retirer ce numéro', 'Remove this number'), [
        remplacer(noeud, { offset: avant.end, end: ecrit.end }, ''),
      ])
    : [];
};

/** The nearest name of the territory; or the action does not take place there. */
export const communeHorsTerritoire: Fabrique = (demande) => {
  const lieu = lieuDe(demande);
  const proche = valeur(demande, 'proche');
  if (!lieu) return [];
  return [
    ...(proche ? ecrire(proche, remplacer(lieu, placeDe(lieu), guillemets(proche))) : []),
    ...correctif('retirer', dire('Retirer ce lieu', 'Remove this place'), [
      retirerDeListe((lieu.$container as ast.Lieux).lieux, lieu),
    ]),
  ];
};

/** @returns the place that a constat speaks of, by its code or its name */
function lieuDe(demande: Demande): ast.Lieu | undefined {
  const porteur = noeudDe(demande);
  const dit = ['code', 'nom', 'commune'].map((cle) => valeur(demande, cle));
  return (porteur ? [...AstUtils.streamAllContents(porteur)] : []).find((noeud): noeud is ast.Lieu => {
    if (noeud.$type !== 'Lieu') return false;
    const { code, texte, nom } = noeud as ast.Lieu;
    const ecrit = code?.replace(/\s/g, '') ?? texte ?? nom;
    return ecrit !== undefined && dit.some((mots) => mots.split(/[\s()]+/).includes(ecrit) || mots === ecrit);
  });
}

/** The others of the same kind sign too. */
export const deuxDepartements: Fabrique = (demande) => {
  const partie = noeudDe(demande);
  return partie ? ajouterSignataire(demande, partie, valeur(demande, 'exemple')) : [];
};
