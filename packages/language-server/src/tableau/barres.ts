/** The bars of a calendar: each dated line of the fiches, from its first day to its last, both included. */
import { type Contrat, type EntreeCalendrier, type Periode, type Quand, typographier } from '@paraphe/model';
import { majuscule } from '../affichage/dire.js';
import { contenu, quand } from '../affichage/valeurs.js';
import type { FicheSituee } from '../fiches.js';
import { nomDe } from '../fiches.js';
import type { ReponseTableau } from '../protocole.js';
import type { Situer } from './tableau.js';

type Calendrier = ReponseTableau['calendrier'];
type Moment = { libelle: string; debut?: string; fin?: string };

/** @param situer gives the place of a node of the model */
export function calendrierDe(fiches: readonly FicheSituee[], aujourdhui: string, situer: Situer): Calendrier {
  const calendrier: Calendrier = { aujourdhui, barres: [], sansDate: [] };
  const moments = fiches.map((fiche) => ({ fiche, siens: momentsDe(fiche) }));
  const periodes = fiches.flatMap(({ plan }) => (plan as Contrat | undefined)?.periode ?? []);
  const jours = (cle: 'debut' | 'fin') => [
    ...periodes.flatMap((periode) => periode[cle] ?? []),
    ...moments.flatMap(({ siens }) => siens.flatMap((moment) => moment[cle] ?? [])),
  ];
  const debut = jours('debut').sort()[0];
  const fin = [...jours('fin'), ...jours('debut').map(finDAnnee)].sort().at(-1);
  if (debut) calendrier.debut = debut;
  if (fin) calendrier.fin = fin;
  for (const { fiche, siens } of moments) {
    const { element } = fiche.etape;
    const ou = { fiche: nomDe(element), titre: element.titre };
    const bornes = bornesDe(fiche);
    const barres = siens.flatMap((moment) => {
      const de = moment.debut ?? bornes.debut ?? debut;
      const a = moment.fin ?? bornes.fin ?? fin;
      if (!de || !a || a < de) return [];
      return [
        { ...ou, libelle: moment.libelle, debut: de, fin: a, place: situer(moment.objet) ?? situer(element) },
      ];
    });
    for (const { place, ...barre } of barres) if (place) calendrier.barres.push({ ...barre, place });
    const place = situer(element);
    if (!barres.length && place) calendrier.sansDate.push({ ...ou, place });
  }
  return calendrier;
}

const finDAnnee = (jour: string) => `${jour.slice(0, 4)}-12-31`;

function bornesDe({ plan }: FicheSituee): Pick<Periode, 'debut' | 'fin'> {
  return (plan as Contrat | undefined)?.periode ?? {};
}

/** Of a fiche: its own lines, else those of its sub-actions. What is said in words alone has no bar. */
function momentsDe({ etape, plan }: FicheSituee): (Moment & { objet: object })[] {
  const { element } = etape;
  const porteurs = element.calendrier ? [element] : (element.sousActions ?? []);
  const borne = Boolean((plan as Contrat | undefined)?.periode);
  return porteurs.flatMap(({ calendrier, titre }) => {
    if (!calendrier) return [];
    const seul: EntreeCalendrier & { seul?: true } = { quand: calendrier, libelles: [titre] };
    return [seul, ...(calendrier.entrees ?? [])].flatMap((entree) => {
      const periode = periodeDe(entree.quand, borne);
      if (!periode) return [];
      const libelle = contenu(entree) || titre;
      const { recurrence, continu } = entree.quand ?? {};
      const rythme = recurrence || continu ? ` (${quand(entree.quand)})` : '';
      const dit = typographier(majuscule(libelle) + rythme);
      return [{ ...periode, libelle: dit, objet: entree === seul ? calendrier : entree }];
    });
  });
}

/** @param borne true when the contract says from when to when: what goes on all the time then has a beginning and an end */
function periodeDe(moment: Quand | undefined, borne: boolean): Pick<Periode, 'debut' | 'fin'> | undefined {
  const periode = moment?.periode ?? moment?.recurrence?.periode;
  if (periode?.debut || periode?.fin) {
    const { debut, fin } = periode;
    return { ...(debut && { debut }), ...(fin && { fin }) };
  }
  return borne && (moment?.continu || moment?.recurrence) ? {} : undefined;
}
