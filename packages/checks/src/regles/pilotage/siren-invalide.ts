/** A SIREN or a SIRET that cannot be one. */
import type { Acteur, Territoire } from '@paraphe/model';
import { regle } from '../../regle.js';
import { defautSiren, defautSiret } from './siren.js';

/**
 * Source: construction du numéro (neuf ou quatorze chiffres, dont une clé de contrôle) ; le SCDL « subventions » 2.1.1 identifie
 * l'attribuant par son SIRET à quatorze chiffres.
 */
export const sirenInvalide = regle({
  nom: 'pilotage/siren-invalide',
  severite: 'erreur',
  messages: {
    longueur: {
      fr: '{nom} : « {numero} » ne peut pas être un {sorte}, qui compte {attendu} chiffres.',
      en: '{nom}: "{numero}" cannot be a {sorte}, which has {attendu} digits.',
      aide: {
        fr: "Recopiez le {sorte} depuis l'Annuaire des entreprises, ou retirez-le.",
        en: 'Copy the {sorte} from the public register of companies, or remove it.',
      },
    },
    cle: {
      fr: '{nom} : le {sorte} {numero} est mal recopié, sa clé de contrôle est fausse. Il désignerait une autre structure, ou aucune.',
      en: '{nom}: the {sorte} {numero} was miscopied, its check digit is wrong. It would name another body, or none.',
      aide: {
        fr: "Recopiez le {sorte} depuis l'Annuaire des entreprises : un chiffre est faux, ou deux sont inversés.",
        en: 'Copy the {sorte} from the public register of companies: a digit is wrong, or two are swapped.',
      },
    },
    desaccord: {
      fr: '{nom} : le SIRET {numero} ne commence pas par le SIREN {siren}. Ils ne désignent pas la même structure.',
      en: '{nom}: the SIRET {numero} does not start with the SIREN {siren}. They do not name the same body.',
      aide: {
        fr: 'Gardez le bon des deux : les neuf premiers chiffres du SIRET sont le SIREN.',
        en: 'Keep the right one of the two: the first nine digits of the SIRET are the SIREN.',
      },
    },
  },
  verifier({ etapes }, signaler) {
    const racine = etapes[0];
    const element = racine?.element as { acteurs?: Acteur[]; territoire?: Territoire } | undefined;
    const controler = (
      cible: object,
      nom: string,
      propriete: 'siren' | 'siret',
      brut: string | undefined,
    ) => {
      const numero = net(brut);
      if (!numero) return;
      const defaut = propriete === 'siren' ? defautSiren(numero) : defautSiret(numero);
      const valeurs = {
        nom,
        numero,
        sorte: propriete.toUpperCase(),
        attendu: propriete === 'siren' ? 9 : 14,
      };
      if (defaut) signaler(defaut, { cible, propriete, etape: racine, valeurs });
    };
    for (const acteur of element?.acteurs ?? []) {
      controler(acteur, acteur.identifiant, 'siren', acteur.siren);
      controler(acteur, acteur.identifiant, 'siret', acteur.siret);
      const [siren, siret] = [net(acteur.siren), net(acteur.siret)];
      if (!siren || !siret || siret.startsWith(siren) || defautSiren(siren) || defautSiret(siret)) continue;
      const valeurs = { nom: acteur.identifiant, numero: siret, siren };
      signaler('desaccord', { cible: acteur, propriete: 'siret', etape: racine, valeurs });
    }
    const { territoire } = element ?? {};
    if (territoire) controler(territoire, 'Territoire', 'siren', territoire.siren);
  },
});

function net(numero: string | undefined): string {
  return (numero ?? '').replace(/\s/g, '');
}
