/** A value in the wrong column: an amount where a public is expected, a date among the freins, a figure as an indicator. */
import { lireMontant, lirePeriode, type Partie, type Rubriques, rubrique } from '@paraphe/model';
import { regle } from '../../regle.js';

type Nature = 'montant' | 'date' | 'nombre';

/** Rubriques of texts in which neither an amount, nor a date, nor a number alone says anything. */
const TEXTES = [
  'contexte',
  'enjeux',
  'description',
  'effetsAttendus',
  'themes',
  'publics',
  'facilitateurs',
  'freins',
  'contraintes',
  'pointsVigilance',
  'livrables',
] as const satisfies readonly (keyof Rubriques)[];

const PARTIES = [
  'porteurs',
  'maitresOuvrage',
  'pilotes',
  'copilotes',
  'referentsElus',
  'partenaires',
  'operateurs',
] as const satisfies readonly (keyof Rubriques)[];

/** Longer texts are sentences. */
const LONGUEUR_MAX = 40;

/** Source: usage observé dans les fiches réelles (a value in the wrong column of a spreadsheet). */
export const valeurDeplacee = regle({
  nom: 'structure/valeur-deplacee',
  severite: 'avertissement',
  messages: {
    montant: {
      fr: "{element} : « {texte} » est un montant, et n'a pas sa place sous « {rubrique} ». La valeur a sans doute glissé d'une colonne à l'autre.",
      en: '{element}: "{texte}" is an amount, and does not belong under "{rubrique}". The value probably slipped from one column to another.',
      aide: {
        fr: 'Déplacez-le dans les financements, par exemple : financements { coût {texte} }. Puis écrivez ici ce qui manque.',
        en: 'Move it to the financements, for instance: financements { coût {texte} }. Then write here what is missing.',
      },
    },
    date: {
      fr: "{element} : « {texte} » est une date, et n'a pas sa place sous « {rubrique} ». La valeur a sans doute glissé d'une colonne à l'autre.",
      en: '{element}: "{texte}" is a date, and does not belong under "{rubrique}". The value probably slipped from one column to another.',
      aide: {
        fr: 'Déplacez-la dans le calendrier : calendrier {texte}. Puis écrivez ici ce qui manque.',
        en: 'Move it to the calendar: calendrier {texte}. Then write here what is missing.',
      },
    },
    nombre: {
      fr: "{element} : « {texte} » est un nombre seul, et ne dit rien sous « {rubrique} ». La valeur a sans doute glissé d'une colonne à l'autre.",
      en: '{element}: "{texte}" is a mere number, and says nothing under "{rubrique}". The value probably slipped from one column to another.',
      aide: {
        fr: 'Écrivez ici ce qui est attendu. Si ce nombre est la cible d\'un indicateur : résultat "Ce qui doit avoir changé" { cible {texte} en 2027 }',
        en: 'Write here what is expected. If that number is the target of an indicator: résultat "Ce qui doit avoir changé" { cible {texte} en 2027 }',
      },
    },
  },
  verifier({ etapes }, signaler) {
    for (const etape of etapes) {
      const { element } = etape;
      const lire = (texte: string, cle: keyof Rubriques, cible: object, propriete: string) => {
        const nature = natureDe(texte);
        if (!nature) return;
        const nom = rubrique(cle).mots.at(-1) as string;
        signaler(nature, { cible, propriete, etape, valeurs: { texte: texte.trim(), rubrique: nom } });
      };
      for (const cle of TEXTES) {
        const ecrit = element[cle];
        if (typeof ecrit === 'string') lire(ecrit, cle, element, cle);
        else if (ecrit) for (const texte of ecrit) lire(texte, cle, element, cle);
      }
      for (const cle of PARTIES) {
        for (const partie of element[cle] ?? AUCUNE)
          if (partie.texte !== undefined) lire(partie.texte, cle, partie, 'texte');
      }
      for (const indicateur of element.indicateurs ?? [])
        lire(indicateur.libelle, 'indicateurs', indicateur, 'libelle');
      const { calendrier, financements } = element;
      // A serial number in a calendar is told by `calendrier/date-de-tableur`; one in a plan of financing may be an amount.
      if (calendrier?.texte && natureDe(calendrier.texte) === 'montant')
        lire(calendrier.texte, 'calendrier', element, 'calendrier');
      if (financements?.texte && natureDe(financements.texte) === 'date')
        lire(financements.texte, 'financements', element, 'financements');
    }
  },
});

const AUCUNE: readonly Partie[] = [];

function natureDe(texte: string): Nature | undefined {
  if (texte.length > LONGUEUR_MAX || !/\d/.test(texte)) return undefined;
  const net = texte.trim();
  if (/€|euro/i.test(net) && lireMontant(net)) return 'montant';
  // « 2023 » is a year; « 12 », « 3,5 » and « 60 % » are mere numbers.
  if (
    /^(?:19|20)\d\d$/.test(net) ||
    (/\d\d$/.test(net) && /[/\-\p{L}]/u.test(net) && lirePeriode(net).periode)
  )
    return 'date';
  return /^\d[\d\s.,]*%?$/.test(net) ? 'nombre' : undefined;
}
