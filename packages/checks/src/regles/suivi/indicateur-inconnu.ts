/** A value for an indicator that the action has not. */
import { type Action, type Etape, type Indicateur, nommer, type Releve } from '@paraphe/model';
import { type Contexte, regle } from '../../regle.js';
import { court, indicateursDe, suiviEnMots } from '../indicateurs/outils.js';
import { indicateursNommes, type LectureDeSuivi, leVoisin, lireSuivi, type Voisin } from './suivis.js';

/**
 * Source: none but the follow-up itself, which names an indicator by its identifier or its label. The indicators of the
 * sub-actions, of the objectif, of the axe and of the contract are known too. An action whose follow-up is told in words has
 * no list to keep to.
 */
export const indicateurInconnu = regle({
  nom: 'suivi/indicateur-inconnu',
  severite: 'avertissement',
  messages: {
    proche: {
      fr: "{element} : le contrat n'y connaît pas l'indicateur « {nom} ». Vouliez-vous dire « {voisin} » ? Sa valeur n'est comparée à aucune cible.",
      en: '{element}: the contract knows no indicator "{nom}" there. Did you mean "{voisin}"? Its value is compared with no target.',
      aide: {
        fr: 'Écrivez : {ecriture} = …',
        en: 'Write: {ecriture} = …',
      },
    },
    inconnu: {
      fr: "{element} : le contrat n'y connaît pas l'indicateur « {nom} ». Sa valeur n'est comparée à aucune cible.",
      en: '{element}: the contract knows no indicator "{nom}" there. Its value is compared with no target.',
      aide: {
        fr: "Reprenez le nom ou l'intitulé que donne le contrat : {connus}. Un chiffre qui n'était pas prévu peut aller dans le commentaire.",
        en: 'Take up the name or the label that the contract gives: {connus}. A figure that was not foreseen may go into the commentaire.',
      },
    },
    ailleurs: {
      fr: "{element} : « {nom} » est un indicateur d'une autre fiche ({autre}). Ici, sa valeur n'est comparée à aucune cible.",
      en: '{element}: "{nom}" is an indicator of another fiche ({autre}). Here its value is compared with no target.',
      aide: {
        fr: 'Déplacez cette ligne : {autre} { … }',
        en: 'Move this line: {autre} { … }',
      },
    },
    sansIndicateur: {
      fr: "{element} : le suivi donne une valeur de « {nom} », et la fiche n'a aucun indicateur. Elle n'est comparée à aucune cible.",
      en: '{element}: the suivi gives a value of "{nom}", and the fiche has no indicator. It is compared with no target.',
      aide: {
        fr: "Ajoutez l'indicateur à la fiche, avec sa cible, ou dites ce chiffre dans le commentaire.",
        en: 'Add the indicator to the fiche, with its target, or say that figure in the commentaire.',
      },
    },
  },
  verifier(contexte, signaler) {
    const lecture = lireSuivi(contexte);
    if (!lecture) return;
    for (const { bloc, etape } of lecture.rapports) {
      const siens = indicateursDe(etape.element as Action);
      const reconnus = [...siens, ...indicateursAuDessus(etape)];
      for (const releve of bloc.mesures) {
        if (indicateursNommes(releve, reconnus, contexte).length) continue;
        const enMots = suiviEnMots(etape.element as Action) && releve.identifiant === undefined;
        if (!siens.length && enMots) continue;
        const nom = court(releve.identifiant ?? releve.libelle ?? '');
        const ou = { cible: releve, propriete: proprieteDuNom(releve), etape };
        const autre = autreTenant(releve, lecture, contexte);
        const voisin = leVoisin(releve, siens);
        if (autre) signaler('ailleurs', { ...ou, valeurs: { nom, autre: nommer(autre) } });
        else if (voisin) {
          const ecriture = ecrire(voisin);
          const liens = [{ cible: voisin.indicateur, message: PREVU }];
          signaler('proche', { ...ou, valeurs: { nom, voisin: voisin.nom, ecriture }, liens });
        } else if (siens.length) signaler('inconnu', { ...ou, valeurs: { nom, connus: lister(siens) } });
        else signaler('sansIndicateur', { ...ou, valeurs: { nom } });
      }
    }
  },
});

const PREVU = { fr: 'Indicateur du contrat', en: 'Indicator of the contract' };

/** @returns where the name of a measure is written: its name alone, so that a fix leaves the value as it is. */
function proprieteDuNom({ identifiant }: Releve): string {
  return identifiant === undefined ? 'libelle' : 'indicateur';
}

/** @returns the indicators of what holds the action: objectif, axe, contract. */
function indicateursAuDessus(etape: Etape): Indicateur[] {
  const tenus: Indicateur[] = [];
  for (let e = etape.parent; e; e = e.parent) {
    if (e.niveau !== 'action') tenus.push(...(e.element.indicateurs ?? []));
  }
  return tenus;
}

/** @returns the only element of the contract that has that indicator. */
function autreTenant(releve: Releve, { etapes }: LectureDeSuivi, contexte: Contexte): Etape | undefined {
  const tenants = etapes.filter(
    ({ element }) => indicateursNommes(releve, element.indicateurs ?? [], contexte).length,
  );
  const [premier] = tenants;
  const seul = tenants.length === 1 && /action$/.test(premier?.niveau ?? '');
  return seul ? premier : undefined;
}

/** @returns the name as a suivi writes it: an identifier bare, a label between quotes. */
function ecrire({ nom, parIdentifiant }: Pick<Voisin, 'nom' | 'parIdentifiant'>): string {
  if (parIdentifiant) return nom;
  return nom.includes('"') ? `« ${nom} »` : `"${nom}"`;
}

const CONNUS_MAX = 4;

function lister(indicateurs: readonly Indicateur[]): string {
  const noms = indicateurs.map(({ identifiant, libelle }) =>
    ecrire({ nom: identifiant ?? court(libelle), parIdentifiant: identifiant !== undefined }),
  );
  return `${noms.slice(0, CONNUS_MAX).join(', ')}${noms.length > CONNUS_MAX ? '…' : ''}`;
}
