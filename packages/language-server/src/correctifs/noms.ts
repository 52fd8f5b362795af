/** Names that nothing bears: the nearest ones, a declaration, the file that has it. */
import {
  adresseUtilisee,
  type ast,
  type GenreNom,
  type ParapheScopeProvider,
  proches,
  UriUtils,
} from '@paraphe/language';
import { dire } from '../affichage/dire.js';
import { declarer, retirerDeclaration } from './acteurs.js';
import { A_ECRIRE, type Correctif, correctif, type Demande, type Fabrique, valeur } from './correctif.js';
import { ascendants, ecritDe, noeudA, placeDe } from './ecrit.js';
import { guillemets, retirer } from './places.js';
import { type Retouche, remplacer } from './retouches.js';

/** @returns a change of the words of a constat, which stand in the text itself */
export function auPlace({ analyse, constat }: Demande, texte: string): Retouche | undefined {
  const ecrit = ecritDe(analyse.document.parseResult.value);
  const { debut, fin } = constat.endroit;
  const noeud = noeudA(ecrit, debut);
  return noeud && remplacer(noeud, { offset: debut, end: fin }, texte);
}

function nomsConnus({ analyse, services }: Demande, genre: GenreNom): string[] {
  const scopes = services.paraphe.references.ScopeProvider as ParapheScopeProvider;
  return [...scopes.portee(analyse.document).noms(genre)];
}

/** One fix for each name that is near; the only one is what most people meant. */
function voisins(demande: Demande, noms: readonly string[]): Correctif[] {
  return noms.flatMap((nom) =>
    correctif(`voisin ${nom}`, dire(`Écrire « ${nom} »`, `Write "${nom}"`), [auPlace(demande, nom)], {
      prefere: noms.length === 1,
    }),
  );
}

export const acteurInconnu: Fabrique = (demande) => {
  const nom = valeur(demande, 'nom');
  const mot = valeur(demande, 'mot');
  if (mot) return voisins(demande, [mot]);
  const citer = correctif(
    'guillemets',
    dire(
      `Écrire « ${nom} » entre guillemets : ce n'est pas une structure`,
      `Quote "${nom}": it is no organisation`,
    ),
    [auPlace(demande, guillemets(nom))],
  );
  return [
    ...voisins(demande, proches(nom, nomsConnus(demande, 'acteur'))),
    ...declarer(demande, nom),
    ...citer,
  ];
};

/** Texts of the folder that declare a contract are proposed, up to so many. */
const FICHIERS_PROPOSES = 2;

export const contratInconnu: Fabrique = async (demande) => {
  const nom = valeur(demande, 'nom');
  const connus = nomsConnus(demande, 'plan');
  const proposes = proches(nom, connus);
  const [seul, ...autres] = connus;
  const noms = proposes.length || !seul || autres.length ? proposes : [seul];
  const fichiers: Correctif[] = [];
  for await (const { uri, symboles } of demande.dossier.entrees()) {
    if (fichiers.length >= FICHIERS_PROPOSES) break;
    const declare = symboles.some(
      (s) => s.nom === nom && ['contrat', 'démarche', 'fiche'].includes(s.niveau),
    );
    if (!declare || UriUtils.equals(uri, demande.analyse.uri)) continue;
    const chemin = UriUtils.relative(UriUtils.dirname(demande.analyse.uri), uri);
    fichiers.push(
      ...correctif(
        `utiliser ${chemin}`,
        dire(`Utiliser ${chemin}, où il est déclaré`, `Use ${chemin}, where it is declared`),
        [utiliser(demande, chemin)],
        { prefere: true },
      ),
    );
  }
  return [...fichiers, ...voisins(demande, noms)];
};

/** @returns the change that makes a text use a file, after those that it uses already */
export function utiliser({ analyse }: Pick<Demande, 'analyse'>, chemin: string): Retouche {
  const racine = analyse.document.parseResult.value as ast.Texte;
  const ecrit = ecritDe(racine);
  const ligne = `utilise "${/^\.{1,2}\//.test(chemin) ? chemin : `./${chemin}`}"`;
  const derniere = Math.max(-1, ...racine.utilises.map((utilise) => placeDe(utilise).end));
  if (derniere < 0) return { ecrit, debut: 0, fin: 0, texte: `${ligne}\n${ecrit.texte.trim() ? '\n' : ''}` };
  return { ecrit, debut: derniere, fin: derniere, texte: `\n${ligne}` };
}

export const documentInconnu: Fabrique = (demande) => {
  const nom = valeur(demande, 'nom');
  const racine = demande.analyse.document.parseResult.value;
  const ecrit = ecritDe(racine);
  const ici = noeudA(ecrit, demande.constat.endroit.debut);
  const plan = [...ascendants(ici)].find(({ $container }) => $container === racine);
  const avant = plan && placeDe(plan).offset;
  const declaration: Retouche[] =
    avant === undefined
      ? []
      : [{ ecrit, debut: avant, fin: avant, texte: `document ${nom} ${A_ECRIRE}\n\n` }];
  return [
    ...voisins(demande, proches(nom, nomsConnus(demande, 'document'))),
    ...correctif(
      'declarer',
      dire(`Déclarer le document « ${nom} »`, `Declare the document "${nom}"`),
      declaration,
    ),
    ...correctif(
      'guillemets',
      dire(`L'écrire en toutes lettres : ${guillemets(nom)}`, `Write it in full: ${guillemets(nom)}`),
      [auPlace(demande, guillemets(nom))],
    ),
  ];
};

/** Numbers that the plan has, nearest first. */
export const elementInconnu: Fabrique = (demande) => {
  const dits = /:\s*(.+?)[.…]*$/.exec(valeur(demande, 'voisins'))?.[1] ?? '';
  const numeros = dits.split(/,\s*/).filter(Boolean);
  const ecrit = ecritDe(demande.analyse.document.parseResult.value);
  const { debut, fin } = demande.constat.endroit;
  const cite = ecrit.texte.slice(debut, fin);
  const note = (numero: string) => [...numero].filter((signe, rang) => cite.charAt(rang) === signe).length;
  return numeros
    .sort((a, b) => note(b) - note(a))
    .slice(0, 4)
    .flatMap((numero) =>
      /^\d/.test(cite)
        ? correctif(`numero ${numero}`, dire(`Écrire ${numero}`, `Write ${numero}`), [
            auPlace(demande, numero),
          ])
        : [],
    );
};

export const nomDouble: Fabrique = (demande) => {
  const ecrit = ecritDe(demande.analyse.document.parseResult.value);
  const noeud = noeudA(ecrit, demande.constat.endroit.debut);
  const nom = valeur(demande, 'nom');
  const pris = new Set([
    ...nomsConnus(demande, 'acteur'),
    ...nomsConnus(demande, 'plan'),
    ...nomsConnus(demande, 'document'),
  ]);
  let rang = 2;
  while (pris.has(`${nom}-${rang}`)) rang += 1;
  return [
    ...correctif('renommer', dire(`L'appeler « ${nom}-${rang} »`, `Call it "${nom}-${rang}"`), [
      auPlace(demande, `${nom}-${rang}`),
    ]),
    ...(noeud?.$type === 'ActeurDeclare'
      ? correctif('retirer', dire('Retirer cette déclaration', 'Remove this declaration'), [
          retirerDeclaration(noeud as ast.ActeurDeclare),
        ])
      : []),
  ];
};

function utiliseDe(demande: Demande): ast.Utilise | undefined {
  const noeud = noeudA(ecritDe(demande.analyse.document.parseResult.value), demande.constat.endroit.debut);
  return noeud?.$type === 'Utilise' ? (noeud as ast.Utilise) : undefined;
}

export const fichierIntrouvable: Fabrique = (demande) => {
  const utilise = utiliseDe(demande);
  if (!utilise || demande.constat.cle !== 'fichierIntrouvable') return [];
  const proposes = [...valeur(demande, 'voisins').matchAll(/[«"]\s*(\.\/.+?)\s*[»"]/g)].map(
    ([, chemin]) => chemin as string,
  );
  const adresse = adresseUtilisee(utilise, demande.analyse.uri);
  const nom = adresse && UriUtils.basename(adresse);
  return [
    ...proposes.flatMap((chemin) =>
      correctif(
        `voisin ${chemin}`,
        dire(`Utiliser « ${chemin} »`, `Use "${chemin}"`),
        [auPlace(demande, `"${chemin}"`)],
        {
          prefere: proposes.length === 1,
        },
      ),
    ),
    ...(adresse && nom && /\.paraphe$/i.test(nom)
      ? correctif('creer', dire(`Créer le fichier ${nom}`, `Create the file ${nom}`), [], {
          creations: [{ uri: adresse, texte: 'acteurs { }\n' }],
        })
      : []),
    ...retirerUtilise(utilise),
  ];
};

function retirerUtilise(utilise: ast.Utilise): Correctif[] {
  return correctif('retirer', dire('Retirer cette ligne', 'Remove this line'), [retirer(utilise)]);
}

export const utiliseEnBoucle: Fabrique = (demande) => {
  const utilise = utiliseDe(demande);
  return utilise && demande.constat.cle === 'utiliseSoiMeme' ? retirerUtilise(utilise) : [];
};

export const fichierHorsDossier: Fabrique = (demande) => {
  const utilise = utiliseDe(demande);
  return utilise ? retirerUtilise(utilise) : [];
};
