/** Dates that a spreadsheet left behind: serial numbers, and a cell dragged down a column. */
import {
  type Action,
  type Calendrier,
  dateISO,
  type Etape,
  ecrireDate,
  type Fiche,
  jourDe,
  type Periode,
} from '@paraphe/model';
import { regle } from '../../regle.js';

/** Source: usage observé dans les fiches réelles (« 47727 » ; 01/01/2027, 02/01/2027, 03/01/2027). */
export const dateDeTableur = regle({
  nom: 'calendrier/date-de-tableur',
  severite: 'avertissement',
  messages: {
    numero: {
      fr: "{element} : « {texte} » est une date restée sous forme de nombre dans le tableur d'origine. Elle veut dire {date}.",
      en: '{element}: "{texte}" is a date left as a number by the spreadsheet it came from. It means {date}.',
      aide: { fr: 'Remplacez le nombre par la date : {date}', en: 'Replace the number by the date: {date}' },
    },
    etiree: {
      fr: "{element} et les suivantes : les dates de {nombre} fiches avancent d'un jour à chaque fiche (« {premiere} », « {deuxieme} »…). Une case a sans doute été étirée dans un tableur.",
      en: '{element} and the next: the dates of {nombre} fiches go on by one day from fiche to fiche ("{premiere}", "{deuxieme}"…). A cell was probably dragged down in a spreadsheet.',
      aide: { fr: 'Redonnez à chaque fiche sa vraie date.', en: 'Give each fiche its true date again.' },
    },
  },
  verifier({ etapes, fiches }, signaler) {
    for (const etape of etapes) {
      for (const { texte, cible, propriete } of textes(etape)) {
        const date = dateDuNumero(texte);
        if (date)
          signaler('numero', {
            cible,
            propriete,
            etape,
            valeurs: { texte: texte.trim(), date: ecrireDate(date) },
          });
      }
    }
    for (const suite of suitesEtirees(fiches)) {
      const [premiere, deuxieme] = suite as [Datee, Datee];
      signaler('etiree', {
        cible: premiere.etape.element,
        propriete: 'calendrier',
        etape: premiere.etape,
        valeurs: {
          nombre: suite.length,
          premiere: premiere.periode.libelle,
          deuxieme: deuxieme.periode.libelle,
        },
        liens: suite.slice(1).map(({ etape }) => ({
          cible: etape.element,
          propriete: 'calendrier',
          message: { fr: 'La date étirée', en: 'The date that was dragged' },
        })),
      });
    }
  },
});

function* textes({ element }: Etape): Generator<{ texte: string; cible: object; propriete: string }> {
  const calendrier = element.calendrier;
  if (calendrier?.texte) yield { texte: calendrier.texte, cible: element, propriete: 'calendrier' };
  for (const entree of calendrier?.entrees ?? []) {
    if (entree.quand?.texte) yield { texte: entree.quand.texte, cible: entree, propriete: 'quand' };
    for (const texte of entree.libelles) yield { texte, cible: entree, propriete: 'libelles' };
  }
}

/** Day 0 of spreadsheets (30/12/1899), in days from 1970-01-01. */
const JOUR_ZERO = -25_569;

/** Between these, a number alone is a date of a contract: 01/01/2000 and 31/12/2059. */
const PREMIER = 36_526;
const DERNIER = 58_439;

function dateDuNumero(texte: string): string | undefined {
  const lu = /^\s*(\d{5})(?:[.,]0+)?\s*$/.exec(texte);
  const numero = Number(lu?.[1]);
  return numero >= PREMIER && numero <= DERNIER ? dateISO(numero + JOUR_ZERO) : undefined;
}

interface Datee {
  etape: Etape<Action | Fiche>;
  periode: Periode;
}

/** Fewer than this may be chance. */
const SUITE_MIN = 3;

/** @returns the runs of successive fiches whose dates go on by one day each. */
function suitesEtirees(fiches: readonly Etape<Action | Fiche>[]): Datee[][] {
  const suites: Datee[][] = [];
  let suite: Datee[] = [];
  for (const etape of fiches) {
    const periode = periodeUnique(etape.element.calendrier);
    const derniere = suite.at(-1);
    if (periode && derniere && etire(derniere.periode, periode)) suite.push({ etape, periode });
    else {
      if (suite.length >= SUITE_MIN) suites.push(suite);
      suite = periode ? [{ etape, periode }] : [];
    }
  }
  if (suite.length >= SUITE_MIN) suites.push(suite);
  return suites;
}

function periodeUnique(calendrier: Calendrier | undefined): Periode | undefined {
  if (calendrier?.periode) return calendrier.periode;
  const entrees = calendrier?.entrees ?? [];
  return entrees.length === 1 ? entrees[0]?.quand?.periode : undefined;
}

/** One bound at least goes on by one day; the other too, or does not move. */
function etire(avant: Periode, apres: Periode): boolean {
  const ecarts = [ecart(avant.debut, apres.debut), ecart(avant.fin, apres.fin)];
  return ecarts.includes(1) && ecarts.every((e) => e === 0 || e === 1);
}

function ecart(avant: string | undefined, apres: string | undefined): number {
  if (avant === undefined || apres === undefined) return avant === apres ? 0 : Number.NaN;
  return (jourDe(apres) ?? Number.NaN) - (jourDe(avant) ?? Number.NaN);
}
