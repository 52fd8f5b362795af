/** What is said twice, and what silences a rule. */

import { REGLES } from '@paraphe/checks';
import { type ast, proches, REGLES_LANGUE } from '@paraphe/language';
import type { AstNode } from 'langium';
import { dire } from '../affichage/dire.js';
import { type Correctif, correctif, type Demande, type Fabrique } from './correctif.js';
import { ascendants, ecritDe, enOrdre, motDe, noeudA, placeDe, signeDe } from './ecrit.js';
import { ajouterAuBloc, lignesDe, retirer } from './places.js';
import { inserer, type Retouche } from './retouches.js';

/** @returns the outermost node that is written at the place of a constat */
function noeudEntier({ analyse, constat }: Demande): AstNode | undefined {
  const ecrit = ecritDe(analyse.document.parseResult.value);
  const { debut, fin } = constat.endroit;
  return [...ascendants(noeudA(ecrit, debut))].find(
    (n) => placeDe(n).offset === debut && placeDe(n).end >= fin,
  );
}

export const mentionRepetee: Fabrique = (demande) => {
  const noeud = noeudEntier(demande);
  if (!noeud) return [];
  if (noeud.$type === 'RubriqueTextes') return reunirTextes(noeud as ast.RubriqueTextes);
  return correctif(
    'retirer',
    dire('Retirer la seconde mention', 'Remove the second mention'),
    [retirer(noeud)],
    {
      prefere: true,
    },
  );
};

/** Several texts where one is read become one text of several paragraphs. */
function reunirTextes(noeud: ast.RubriqueTextes): Correctif[] {
  const premier = motDe(noeud, 'textes', 0);
  if (!premier) return [];
  const texte = noeud.textes.join('\n\n').replace(/[«»\\]/g, '\\$&');
  return correctif(
    'reunir',
    dire('Réunir en un seul texte', 'Make one text of them'),
    [{ ...inserer(noeud, premier.offset, `«\n${texte}\n»`), fin: placeDe(noeud).end }],
    { prefere: true },
  );
}

/** The second goes into the first where both can be one; else it may go. */
export const rubriqueRepetee: Fabrique = (demande) => {
  const ici = noeudA(ecritDe(demande.analyse.document.parseResult.value), demande.constat.endroit.debut);
  const seconde = [...ascendants(ici)].find((n) =>
    (n.$container as { membres?: AstNode[] } | undefined)?.membres?.includes(n),
  );
  const porteur = seconde?.$container as ast.Action | undefined;
  if (!seconde || !porteur) return [];
  const mot = (seconde as { mot?: string }).mot;
  const premiere = enOrdre(porteur.membres as AstNode[]).find(
    (m) => m !== seconde && m.$type === seconde.$type && (m as { mot?: string }).mot === mot,
  );
  const reunies = premiere && reunir(premiere, seconde);
  return [
    ...(reunies
      ? correctif(
          'reunir',
          dire('Réunir les deux en une seule', 'Make one of the two'),
          [...reunies, retirer(seconde)],
          {
            prefere: true,
          },
        )
      : []),
    ...correctif('retirer', dire('Retirer la seconde', 'Remove the second one'), [retirer(seconde)]),
  ];
};

function reunir(premiere: AstNode, seconde: AstNode): Retouche[] | undefined {
  const { texte } = ecritDe(seconde);
  if (premiere.$type === 'RubriqueTextes') {
    const textes = [...(premiere as ast.RubriqueTextes).textes, ...(seconde as ast.RubriqueTextes).textes];
    const place = motDe(premiere, 'textes', 0);
    const net = textes.join('\n\n').replace(/[«»\\]/g, '\\$&');
    return place && [{ ...inserer(premiere, place.offset, `«\n${net}\n»`), fin: placeDe(premiere).end }];
  }
  const [ouvrante, fermante] = [signeDe(seconde, '{'), signeDe(seconde, '}')];
  const lignes = ((premiere as ast.Calendrier).entrees ?? (premiere as ast.Financements).lignes) as
    | AstNode[]
    | undefined;
  const secondes = ((seconde as ast.Calendrier).entrees ?? (seconde as ast.Financements).lignes) as
    | AstNode[]
    | undefined;
  if (!ouvrante || !fermante || !lignes || !secondes?.length) return undefined;
  const ajout = ajouterAuBloc(premiere, lignes, texte.slice(ouvrante.end, fermante.offset).trim());
  return ajout && [ajout];
}

const MARQUE = /paraphe-ignore\s+([^:*\n]+?)\s*(?=:|\*\/|$)/;

/** A comment that silences nothing any more goes; so does one of its rules; the name of a rule is corrected. */
export const ignoreInutile: Fabrique = (demande) => {
  const ecrit = ecritDe(demande.analyse.document.parseResult.value);
  const { debut, fin } = demande.constat.endroit;
  const commentaire = ecrit.texte.slice(debut, fin);
  const lu = MARQUE.exec(commentaire);
  if (!lu) return [];
  const regles = (lu[1] as string).split(/\s*,\s*/);
  const fautive = regles.find((regle) => demande.constat.message.includes(regle)) ?? regles[0] ?? '';
  const restent = regles.filter((regle) => regle !== fautive);
  const ecrire = (liste: readonly string[]): Retouche => {
    const place = debut + lu.index + lu[0].indexOf(lu[1] as string);
    return { ecrit, debut: place, fin: place + (lu[1] as string).length, texte: liste.join(', ') };
  };
  const { offset, end } = lignesDe(ecrit.texte, { offset: debut, end: fin });
  const retrait: Retouche = restent.length ? ecrire(restent) : { ecrit, debut: offset, fin: end, texte: '' };
  const inconnu = demande.constat.cle === 'ignoreInconnu';
  const connues = [...REGLES, ...REGLES_LANGUE].map(({ nom }) => nom as string);
  const voisines = inconnu ? proches(fautive, connues, 2) : [];
  return [
    ...voisines.flatMap((nom) =>
      correctif(
        `regle ${nom}`,
        dire(`Écrire « ${nom} »`, `Write "${nom}"`),
        [ecrire(regles.map((regle) => (regle === fautive ? nom : regle)))],
        { prefere: voisines.length === 1 },
      ),
    ),
    ...correctif(
      'retirer',
      dire('Retirer ce « paraphe-ignore »', 'Remove this "paraphe-ignore"'),
      [retrait],
      {
        prefere: !inconnu,
        sur: !inconnu,
      },
    ),
  ];
};

export const ignoreSansRaison: Fabrique = (demande) => {
  const ecrit = ecritDe(demande.analyse.document.parseResult.value);
  const { debut, fin } = demande.constat.endroit;
  const commentaire = ecrit.texte.slice(debut, fin);
  const corps = commentaire
    .replace(/\s*\*\/$/, '')
    .replace(/\s*:\s*$/, '')
    .trimEnd();
  const place = debut + corps.length;
  const fermeture = /\s*\*\/$/.exec(commentaire)?.[0] ?? '';
  return correctif(
    'raison',
    dire('Ajouter une raison, à écrire', 'Add a reason, to write'),
    [{ ecrit, debut: place, fin: fin - fermeture.length, texte: ` : ${RAISON()}` }],
    { prefere: true },
  );
};

export const RAISON = () => dire('raison à écrire', 'reason to write');
