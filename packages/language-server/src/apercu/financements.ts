/** The plan of financing of a fiche, as the lines of a preview. */
import { afficherMontant, type Contribution, ETATS_FINANCEMENTS, type Financements } from '@paraphe/model';
import { afficherSomme, aPlusieursCouts, apport, couverture } from '../affichage/argent.js';
import { majuscule } from '../affichage/dire.js';
import { montantDuCout, nombre, precisions } from '../affichage/valeurs.js';
import type { LigneApercu } from '../protocole.js';
import { type Fabrique, ligne, lignePartie } from './fabrique.js';

export function lignesFinancements(plan: Financements, fabrique: Fabrique): LigneApercu[] {
  const { places } = fabrique;
  const ici = places.de(plan);
  const lignes: LigneApercu[] = [];
  const dire = (texte: string, tete?: string) => lignes.push(ligne({ texte, ...(tete && { tete }) }, ici));
  if (plan.etat) {
    const par = plan.arbitrePar ? ` par ${lignePartie(plan.arbitrePar, fabrique).texte}` : '';
    dire(majuscule(ETATS_FINANCEMENTS[plan.etat]) + par);
  }
  if (plan.texte) dire(plan.texte);
  for (const cout of plan.couts ?? []) {
    const annees = (cout.parAnnee ?? []).map((a) => `${a.periode.libelle} : ${afficherMontant(a.montant)}`);
    const note = [precisions(cout), ...annees].filter(Boolean).join(' ; ');
    lignes.push(
      ligne({ tete: cout.dont ? 'Dont' : 'Coût', texte: montantDuCout(cout), note }, places.de(cout)),
    );
  }
  const total = aPlusieursCouts(plan) && afficherSomme(plan.totaux?.cout);
  if (total) dire(total, 'Coût total');
  for (const texte of plan.nonChiffre ?? []) dire(`${texte} (non chiffré)`, 'Coût');
  for (const texte of plan.hors ?? []) dire(texte, 'Hors');
  for (const [rang, contribution] of (plan.contributions ?? []).entries()) {
    lignes.push(
      ligne(
        {
          tete: teteDe(contribution, fabrique),
          texte: apportEnMots(contribution, apport(plan, rang)),
          note: noteDe(contribution),
        },
        places.de(contribution),
      ),
    );
  }
  for (const enveloppe of plan.enveloppes ?? []) {
    const de = enveloppe.de ? lignePartie(enveloppe.de, fabrique).texte : '';
    const montant = enveloppe.montant ? ` : ${afficherMontant(enveloppe.montant)}` : '';
    lignes.push(
      ligne({ tete: 'Enveloppe', texte: `${enveloppe.libelle}${montant}`, note: de }, places.de(enveloppe)),
    );
  }
  for (const source of plan.sources ?? [])
    lignes.push(ligne({ ...lignePartie(source, fabrique), tete: 'Financeur possible' }, places.de(source)));
  if (plan.cofinancementsPossibles) dire('Cofinancements possibles');
  if (plan.resteAMobiliser) dire('Reste à mobiliser');
  const part = couverture(plan);
  if (part) lignes.push(ligne({ texte: majuscule(part) }, ici));
  return lignes;
}

function teteDe({ type, de }: Contribution, fabrique: Fabrique): string {
  const nom = de && lignePartie(de, fabrique).texte;
  if (type === 'autofinancement') return nom ? `Autofinancement, ${nom}` : 'Autofinancement';
  return nom ?? (type === 'poste' ? 'Poste' : 'En nature');
}

/** An amount; a share with what it comes to; a post with what it costs. */
function apportEnMots({ montant, parAn, part, etp }: Contribution, calcule: string | undefined): string {
  const dits: string[] = [];
  if (etp !== undefined) dits.push(`${nombre(etp)}\u00a0ETP`);
  if (montant) dits.push(`${afficherMontant(montant)}${parAn ? ' par an' : ''}`);
  else if (part !== undefined) dits.push(`${nombre(part)}\u00a0%${calcule ? `, soit ${calcule}` : ''}`);
  return dits.join(', ');
}

function noteDe(contribution: Contribution): string {
  const dite = [contribution.type === 'nature' && contribution.de && 'en nature', precisions(contribution)];
  const note = dite.filter(Boolean).join(', ');
  return note && `(${note})`;
}
