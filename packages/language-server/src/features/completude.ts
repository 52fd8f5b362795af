/** How many fiches of each contract are complete, told to the client after each analysis: its status bar shows it. */
import type { Vue } from '../bureau.js';
import { completudes, estFiche, etapesDe } from '../completude.js';
import { planDe } from '../fiches.js';
import { AVIS, type AvisCompletude } from '../protocole.js';
import type { Serveur } from '../serveur.js';

/** To the extension only: other clients would tell their user that they know no such notification. */
export function annoncerCompletude(vue: Vue, { connexion, bureau, options }: Serveur): void {
  if (!options.commandes) return;
  void connexion.sendNotification(AVIS.completude, avisDe(vue, bureau));
}

export function avisDe(vue: Vue, bureau: Serveur['bureau']): AvisCompletude {
  const etats = completudes(vue.analyse, bureau);
  const contrats = new Map<object, AvisCompletude['contrats'][number]>();
  for (const { plan } of [...vue.analyse.contrats, ...vue.analyse.demarches])
    contrats.set(plan, { titre: plan.titre || plan.identifiant, fiches: 0, completes: 0 });
  for (const etape of etapesDe(vue.analyse).filter(estFiche)) {
    const plan = planDe(etape);
    const compte = plan && contrats.get(plan);
    if (!compte) continue;
    compte.fiches += 1;
    if (etats.get(etape.element)?.etat === 'complete') compte.completes += 1;
  }
  return { uri: vue.texte.uri, contrats: [...contrats.values()] };
}
