/** What numbers and sigles name, told beside them: the title of a fiche that is cited, a sigle in full where it first comes. */
import { ast } from '@paraphe/language';
import { developper, territoireParSiren } from '@paraphe/referentiel';
import { GrammarUtils } from 'langium';
import { citer } from '../affichage/dire.js';
import type { Bureau, Vue } from '../bureau.js';
import { acteursDe } from '../fiches.js';
import type { NoeudNumerote } from '../mentions/cibles.js';
import { mentionsDe } from '../mentions/mentions.js';
import { titreDe } from '../renvois.js';
import type { Precision } from './precisions.js';

/** Longer, it would push the text out of sight. */
const LONGUEUR = 48;

/** A name that is nothing but a sigle: the others can be read. */
const SIGLE = /^[\p{Lu}\d]{2,8}$/u;

/** @param debut offsets of what is asked for */
export function* precisionsNoms(vue: Vue, bureau: Bureau, debut: number, fin: number): Generator<Precision> {
  const acteurs = acteursDe(vue.analyse);
  const dits = new Set<string>();
  for (const mention of mentionsDe(vue.analyse, bureau.atelier.services).toutes) {
    if (mention.debut > fin) return;
    const { cible, declaration, porteur } = mention;
    const dedans = mention.fin >= debut;
    if (declaration) continue;
    if (cible.genre === 'element' && cible.noeud && dedans) {
      const titre = titreDe(cible.noeud as NoeudNumerote);
      if (titre) yield { offset: mention.fin, label: citer(couper(titre)), tooltip: titre };
    }
    if (cible.genre !== 'acteur' || !SIGLE.test(cible.nom) || !ast.isAction(porteur) || dits.has(cible.nom))
      continue;
    dits.add(cible.nom);
    const nom = acteurs.get(cible.nom)?.nom ?? developper(cible.nom);
    if (dedans && nom) yield { offset: mention.fin, label: couper(nom), tooltip: nom };
  }
}

/** The name of the intercommunalité beside its SIREN. */
export function* precisionsTerritoires({ analyse }: Vue): Generator<Precision> {
  const { origines } = analyse;
  for (const { plan } of [...analyse.contrats, ...analyse.demarches, ...analyse.fiches]) {
    const { territoire } = plan;
    if (!territoire?.siren || territoire.nom) continue;
    const nom = territoireParSiren(territoire.siren)?.nom;
    const cst = GrammarUtils.findNodeForProperty(origines.noeud(territoire)?.$cstNode, 'siren');
    if (nom && cst) yield { offset: cst.end, label: nom };
  }
}

function couper(texte: string): string {
  if (texte.length <= LONGUEUR) return texte;
  return `${texte.slice(0, LONGUEUR).replace(/\s+\S*$/, '')}…`;
}
