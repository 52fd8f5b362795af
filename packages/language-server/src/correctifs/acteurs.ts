/** Declarations of actors: unknown, unused, twice the same, with a wrong number. */
import { type ast, formeUnique, type URI, UriUtils } from '@paraphe/language';
import { sansAccents } from '@paraphe/model';
import { chercherTerritoires } from '@paraphe/referentiel';
import { type AstNode, AstUtils, type LangiumDocument } from 'langium';
import { dire } from '../affichage/dire.js';
import { type Correctif, correctif, type Demande, type Fabrique, noeudDe, valeur } from './correctif.js';
import { ecritDe, motDe, type Place, placeDe } from './ecrit.js';
import { ajouterAuBloc, retirer } from './places.js';
import { type Retouche, remplacer } from './retouches.js';

/** Kinds that a name tells by its first letters. */
const TYPES: readonly [RegExp, string][] = [
  [/^cpts/, 'cpts'],
  [/^ars\b/, 'ars'],
  [/^caf\b/, 'caf'],
  [/^cpam\b/, 'cpam'],
  [/^departement/, 'département'],
  [/^region/, 'région'],
  [/^(?:cc|ca|cu)[-\d]|^communaute/, 'epci'],
  [/^(?:commune|ville|mairie)/, 'commune'],
  [/^(?:copil|cotech|commission|comite)/, 'instance'],
  [/^(?:ch|chu|hopital)\b/, 'hôpital'],
];

/** @returns the line that declares an actor; its full name is left to its author */
export function declaration(nom: string, texte?: string): string {
  const lu = sansAccents(nom);
  const type = TYPES.find(([motif]) => motif.test(lu))?.[1] ?? 'structure';
  return `${nom} : ${type}${texte === undefined ? '' : ` ${texte}`}`;
}

/** @returns the ways to declare an actor: in the text, in each file that it uses for its actors */
export function declarer(demande: Demande, nom: string): Correctif[] {
  const { document } = demande.analyse;
  const ligne = declaration(nom);
  const ailleurs = demande.analyse.utilises.flatMap((uri) => {
    const autre = documentDe(demande, uri);
    const retouche = autre && blocActeurs(autre) && declarerDans(autre, ligne);
    if (!retouche) return [];
    const fichier = UriUtils.basename(uri);
    return correctif(
      `declarer ${fichier}`,
      dire(`Déclarer « ${nom} » dans ${fichier}`, `Declare "${nom}" in ${fichier}`),
      [retouche],
    );
  });
  const ici = correctif('declarer', dire(`Déclarer « ${nom} »`, `Declare "${nom}"`), [
    declarerDans(document, ligne),
  ]);
  return blocActeurs(document) ? [...ici, ...ailleurs] : [...ailleurs, ...ici];
}

function documentDe({ services }: Demande, uri: URI): LangiumDocument | undefined {
  return services.shared.workspace.LangiumDocuments.getDocument(uri);
}

function blocActeurs({ parseResult }: LangiumDocument): ast.Acteurs | undefined {
  const { elements } = parseResult.value as ast.Texte;
  const dans = elements.flatMap((e) => ('membres' in e ? (e.membres as AstNode[]) : []));
  return [...elements, ...dans].find((e): e is ast.Acteurs => e.$type === 'Acteurs');
}

/** @returns the change that declares an actor in a text, in its block of actors or in a new one before all else */
export function declarerDans(document: LangiumDocument, ligne: string): Retouche {
  const bloc = blocActeurs(document);
  const dansLeBloc = bloc && ajouterAuBloc(bloc, bloc.acteurs, ligne);
  if (dansLeBloc) return dansLeBloc;
  const ecrit = ecritDe(document.parseResult.value);
  const source = `acteurs {\n  ${ligne}\n}\n`;
  const utilises = (document.parseResult.value as ast.Texte).utilises;
  const derniere = Math.max(-1, ...utilises.map((utilise) => placeDe(utilise).end));
  if (derniere < 0) return { ecrit, debut: 0, fin: 0, texte: ecrit.texte.trim() ? `${source}\n` : source };
  const fin = ecrit.texte.indexOf('\n', derniere);
  const place = fin < 0 ? ecrit.texte.length : fin;
  return { ecrit, debut: place, fin: place, texte: `\n\n${source.trimEnd()}` };
}

function declareDe(demande: Demande): ast.ActeurDeclare | undefined {
  const noeud = noeudDe(demande);
  const ici = noeud && AstUtils.getDocument(noeud) === demande.analyse.document;
  return ici && noeud.$type === 'ActeurDeclare' ? (noeud as ast.ActeurDeclare) : undefined;
}

/** @returns the removal of a declaration; of its block when it was alone there */
export function retirerDeclaration(noeud: ast.ActeurDeclare): Retouche {
  const dans = noeud.$container;
  return retirer(dans.$type === 'Acteurs' && dans.acteurs.length > 1 ? noeud : dans);
}

export const acteurInutilise: Fabrique = (demande) => {
  const noeud = declareDe(demande);
  const nom = valeur(demande, 'acteur');
  return noeud
    ? correctif('retirer', dire(`Retirer ${nom} des acteurs`, `Remove ${nom} from the actors`), [
        retirerDeclaration(noeud),
      ])
    : [];
};

/** Two declarations of what is one body: one goes, and the text names the other. */
export const acteurDouble: Fabrique = (demande) => {
  const noeud = declareDe(demande);
  const [acteur, autre] = [valeur(demande, 'acteur'), valeur(demande, 'autre')];
  if (!noeud) return [];
  const citations = citationsDe(demande.analyse.document.parseResult.value, acteur);
  return correctif(
    'remplacer',
    dire(
      `Ne garder que ${autre} : remplacer ${acteur} partout ici`,
      `Keep only ${autre}: replace ${acteur} throughout`,
    ),
    [
      ...citations.map((citation) => remplacer(citation.noeud, citation.place, autre)),
      retirerDeclaration(noeud),
    ],
  );
};

/** @returns where a text names an actor */
function citationsDe(racine: AstNode, nom: string) {
  return [...AstUtils.streamAllContents(racine)].flatMap((noeud) => {
    const reference = (noeud as ast.Partie).acteur;
    const place = reference && motDe(noeud, 'acteur');
    return place && formeUnique(reference.$refText) === nom ? [{ noeud, place }] : [];
  });
}

/** The number of a public body is in the official geography; what the SIRET says, the SIREN says. */
export const sirenInvalide: Fabrique = (demande) => {
  const noeud = noeudDe(demande) as ast.ActeurDeclare | ast.Territoire | undefined;
  if (!noeud || AstUtils.getDocument(noeud) !== demande.analyse.document) return [];
  if (demande.constat.cle === 'desaccord') return commeLeSiret(demande, noeud);
  const propriete = demande.constat.propriete ?? 'siren';
  const fait = noeud.faits.find(({ cle }) => cle === propriete);
  const ecrit = motDe(noeud, propriete);
  const place = ecrit ?? (fait && (motDe(fait, 'nombre') ?? motDe(fait, 'siren')));
  const [connu, ...autres] = propriete === 'siren' && noeud.nom ? chercherTerritoires(noeud.nom, 2) : [];
  const titre = dire(`Retirer ce ${propriete.toUpperCase()}`, `Remove this ${propriete.toUpperCase()}`);
  return [
    ...(connu && !autres.length && place
      ? correctif(
          'geographie',
          dire(
            `Écrire ${connu.siren}, le SIREN de ${connu.nom}`,
            `Write ${connu.siren}, the SIREN of ${connu.nom}`,
          ),
          [remplacer(noeud, place, connu.siren)],
        )
      : []),
    ...(fait && !ecrit ? correctif('retirer', titre, [retirer(fait)]) : []),
    ...(ecrit && noeud.$type === 'ActeurDeclare'
      ? correctif('retirer', titre, [retirerNumero(noeud, ecrit, propriete)])
      : []),
  ];
};

/** The first nine digits of the SIRET are the SIREN. */
function commeLeSiret(demande: Demande, noeud: AstNode): Correctif[] {
  const siren = motDe(noeud, 'siren');
  const debut = valeur(demande, 'numero').slice(0, 9);
  return siren
    ? correctif(
        'siret',
        dire(`Écrire le SIREN ${debut}, comme le SIRET`, `Write the SIREN ${debut}, as in the SIRET`),
        [remplacer(noeud, siren, debut)],
      )
    : [];
}

/** @returns the removal of a number, which may be typed in groups, with the word before it */
function retirerNumero(noeud: AstNode, { offset, end }: Place, mot: string): Retouche | undefined {
  const { texte } = ecritDe(noeud);
  const debut = new RegExp(`\\s*\\b${mot}\\s+$`, 'i').exec(texte.slice(0, offset))?.index;
  const suite = /^(?:[ \u00a0\u202f]\d+)*/.exec(texte.slice(end))?.[0].length ?? 0;
  return debut === undefined ? undefined : remplacer(noeud, { offset: debut, end: end + suite }, '');
}

export const sirenDuTerritoire: Fabrique = (demande) => {
  const territoire = noeudDe(demande);
  const place = territoire && motDe(territoire, 'siren');
  const siren = valeur(demande, 'siren');
  return territoire && place
    ? correctif(
        'remplacer',
        dire(`Écrire « territoire epci ${siren} »`, `Write "territoire epci ${siren}"`),
        [remplacer(territoire, place, siren)],
      )
    : [];
};
