/** A new contract: its skeleton, and all that the modèles of its kinds require or recommend, as their fixes write it. */
import { type ConstatSitue, URI, UriUtils } from '@paraphe/language';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { A_ECRIRE, A_ECRIRE_AUSSI } from '../correctifs/correctif.js';
import { correctifsDe, demandeDe } from '../correctifs/correctifs.js';
import { finir } from '../correctifs/retouches.js';
import type { ParametresNouveauContrat } from '../protocole.js';
import type { Serveur } from '../serveur.js';
import { aRemplir, enExtrait, texteDeContrat } from './squelettes.js';

/** More demands than one writes before the first fiche. */
const AJOUTS_MAX = 40;

/** No text of a folder has that name. */
const NOM = '.nouveau-contrat.paraphe';

/** @returns the text of a contract, as a snippet */
export async function nouveauContrat(params: ParametresNouveauContrat, serveur: Serveur): Promise<string> {
  const { bureau, dossier } = serveur;
  const [racine] = dossier.racines();
  const uri = racine ? UriUtils.joinPath(racine, NOM) : URI.parse(`paraphe:/${NOM}`);
  let texte = texteDeContrat(params);
  const vains = new Set<string>();
  for (let tour = 0; tour < AJOUTS_MAX; tour += 1) {
    const ajout = await ajouterUneFois(uri, texte, serveur, vains);
    if (ajout === undefined) break;
    texte = ajout;
  }
  bureau.atelier.oublier(uri);
  for (const dit of [A_ECRIRE, A_ECRIRE_AUSSI])
    texte = texte.replaceAll(dit, `"${aRemplir(dit.slice(1, -1))}"`);
  return enExtrait(texte);
}

/** @returns the text with one thing more that its modèles ask for; undefined when it has them all */
async function ajouterUneFois(
  uri: URI,
  texte: string,
  serveur: Serveur,
  vains: Set<string>,
): Promise<string | undefined> {
  const { atelier } = serveur.bureau;
  const analyse = atelier.analyser(uri, texte);
  const document = TextDocument.create(uri.toString(), 'paraphe', 0, texte);
  for (const constat of analyse.constats) {
    if (!estDemande(constat) || vains.has(constat.message)) continue;
    vains.add(constat.message);
    const [correctif] = await correctifsDe(
      demandeDe({ uri, texte: document, analyse }, serveur, constat),
      serveur,
    );
    const editions = correctif ? finir(atelier.services, correctif.retouches) : [];
    if (!editions.length) continue;
    return TextDocument.applyEdits(
      document,
      editions.map(({ debut, fin, texte: newText }) => ({
        range: { start: document.positionAt(debut), end: document.positionAt(fin) },
        newText,
      })),
    );
  }
  return undefined;
}

/**
 * What a modèle requires or recommends, told by its own rules or by a rule that watches for the same hole. Which thèmes the
 * contract deals with is for its authors to say.
 */
function estDemande({ regle, severite, valeurs, modeles }: ConstatSitue): boolean {
  if (severite === 'information' || valeurs?.chose === 'themes') return false;
  return regle === 'modele/exigence' || regle === 'modele/recommandation' || Boolean(modeles?.length);
}
