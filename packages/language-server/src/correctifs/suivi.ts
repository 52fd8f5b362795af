/** What a report on a contract leaves out, or names otherwise than the contract. */
import { dire } from '../affichage/dire.js';
import { A_ECRIRE, correctif, type Fabrique, noeudDe, valeur } from './correctif.js';
import { auPlace } from './noms.js';
import { ajouterEnonce, guillemets, type Porteur } from './places.js';

/** A block for each fiche that has begun. */
export const actionSansSuivi: Fabrique = (demande) => {
  const suivi = noeudDe(demande);
  const numeros = valeur(demande, 'numeros').split(', ').filter(Boolean);
  if (suivi?.$type !== 'Suivi' || !numeros.length) return [];
  const blocs = numeros.map((numero) => `action ${numero} en cours {\n  commentaire ${A_ECRIRE}\n}`);
  return correctif(
    'ajouter',
    numeros.length > 1
      ? dire(
          `Ajouter ces ${numeros.length} actions, à compléter`,
          `Add these ${numeros.length} actions, to fill in`,
        )
      : dire(`Ajouter l'action ${numeros[0]}, à compléter`, `Add action ${numeros[0]}, to fill in`),
    [ajouterEnonce(demande.services, suivi as unknown as Porteur, blocs.join('\n\n'))],
    { prefere: true },
  );
};

/** The name or the label that the contract gives. */
export const indicateurDuSuiviInconnu: Fabrique = (demande) => {
  const voisin = valeur(demande, 'voisin');
  const ecriture = valeur(demande, 'ecriture');
  // A label that was cut short cannot be written.
  if (!voisin || voisin.endsWith('…')) return [];
  const ecrit = /^["«]/.test(ecriture) ? guillemets(voisin) : voisin;
  return correctif(`voisin ${voisin}`, dire(`Écrire ${ecrit}`, `Write ${ecrit}`), [auPlace(demande, ecrit)], {
    prefere: true,
  });
};

export const statutContredit: Fabrique = (demande) =>
  demande.constat.cle === 'abandonnee'
    ? []
    : correctif('en-cours', dire('Écrire « en cours »', 'Write "en cours"'), [auPlace(demande, 'en cours')], {
        prefere: true,
      });
