/** The card of a modèle: where it comes from, and what it asks for, level by level. */
import type { DemandeUnitaire } from '@paraphe/checks';
import { langueCourante } from '@paraphe/language';
import { afficherMontant, type Condition, type Demande, type Modele, typographier } from '@paraphe/model';
import { dire, majuscule } from '../affichage/dire.js';
import { demandePar, plusFortes } from '../modeles.js';
import { carte, echapper, puces } from './markdown.js';

/** Words of a level that a card shows before it hides the text. */
const CHOSES = 14;
const LIGNES = 10;

const VERBES: Record<Demande['force'], readonly [string, string]> = {
  exige: ['exige', 'requires'],
  recommande: ['recommande', 'recommends'],
  suggere: ['suggère', 'suggests'],
};

export function carteModele({
  identifiant,
  titre,
  etend = [],
  sources = [],
  version,
  validite,
  demandes,
  portees,
  vocabulaires,
}: Modele): string {
  const faits = [
    sources.map(echapper).join(', '),
    version && dire(`version ${echapper(version)}`, `version ${echapper(version)}`),
    validite && dire(`valable ${validite.libelle}`, `holds for ${validite.libelle}`),
    etend.length > 0 && dire(`étend ${etend.join(', ')}`, `extends ${etend.join(', ')}`),
  ].filter(Boolean);
  const niveaux: [string, readonly Demande[]][] = [
    [dire('le contrat', 'the contract'), demandes],
    ...portees.map(({ chaque, demandes: siennes }): [string, readonly Demande[]] => [
      dire(`chaque ${chaque}`, `each ${chaque}`),
      siennes,
    ]),
  ];
  const lignes = niveaux.flatMap(([niveau, siennes]) => lignesDe(niveau, siennes));
  const listes = vocabulaires.map(({ rubrique, valeurs }) =>
    rubrique === 'themes'
      ? dire(`une liste de ${valeurs.length} thèmes`, `a list of ${valeurs.length} themes`)
      : dire(`une liste de ${valeurs.length} publics`, `a list of ${valeurs.length} publics`),
  );
  return typographier(
    carte(
      `**${echapper(identifiant)}${titre ? ` · ${echapper(titre)}` : ''}**`,
      faits.map((fait, rang) => (rang ? fait : majuscule(String(fait)))).join(' · '),
      puces([...lignes, ...listes], LIGNES) ||
        dire('Ce modèle ne demande rien de plus.', 'This modèle asks for nothing more.'),
    ),
  );
}

function lignesDe(niveau: string, demandes: readonly Demande[]): string[] {
  return (['exige', 'recommande', 'suggere'] as const).flatMap((force) => {
    const siennes = demandes.filter((demande) => demande.force === force).map(demandeEnMots);
    if (!siennes.length) return [];
    const suite = siennes.length > CHOSES ? ', …' : '';
    const verbe = VERBES[force][langueCourante() === 'en' ? 1 : 0];
    return [
      dire(
        `${majuscule(niveau)}, **${verbe}** : ${siennes.slice(0, CHOSES).join(', ')}${suite}`,
        `${majuscule(niveau)}, **${verbe}**: ${siennes.slice(0, CHOSES).join(', ')}${suite}`,
      ),
    ];
  });
}

/** @returns a demand as its modèle writes it, without its source */
export function demandeEnMots({ borne, choses = [], types, textes, conditions = [] }: Demande): string {
  const quoi = borne
    ? `${borne.sens === 'au-plus' ? 'au plus' : 'au moins'} ${borne.nombre} ${borne.chose}`
    : choses.join(', ');
  const precisions = [
    types?.length ? ` de type ${types.map((choix) => choix.join(' ou ')).join(', ')}` : '',
    textes?.length ? ` ${textes.map((texte) => `« ${echapper(texte)} »`).join(', ')}` : '',
    conditions.length ? ` si ${conditions.map(conditionEnMots).join(' et ')}` : '',
  ];
  return quoi + precisions.join('');
}

function conditionEnMots({ nature, coutDepasse, releveDe }: Condition): string {
  if (nature) return nature;
  if (coutDepasse) return `coût dépasse ${afficherMontant(coutDepasse)}`;
  return `relève de ${releveDe}`;
}

/** @returns « Demandé par CLS (Code de la santé publique, art. L. 1434-10). », of the strongest of these demands */
export function quiLeDemande(demandes: readonly DemandeUnitaire[]): string | undefined {
  if (!demandes.length) return undefined;
  const sources = [...new Set(plusFortes(demandes).flatMap(({ source }) => source ?? []))];
  const dites = sources.length ? ` (${sources.join(' ; ')})` : '';
  return typographier(echapper(`${majuscule(demandePar(demandes))}${dites}.`));
}
