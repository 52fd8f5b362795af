/** What the label of an indicator tells by its words, once simplified by the context. In doubt, every answer is `false`. */

const COMPTE = /^(?:nombre|nb|total|frequence|tenue)(?: total)?(?: moyen)? (?:de |d'|des |du )/;
const REUNION = /^(?:reunions?|rencontres?|comites?|copils?|cotechs?|commissions?)\b/;
const SESSION =
  /^sessions?(?: de (?:formation|sensibilisation|travail)| d'(?:information|echanges?))?(?: (?:organisees|realisees|tenues|proposees|menees|animees|annuelles|par an))*$/;
const EMARGEMENT = /^(?:(?:feuilles?|listes?) d')?emargements?\b|^listes? de presence\b/;
const COMPTE_RENDU =
  /^(?:comptes?[ -]rendus?|cr|proces[ -]verbaux|releves? de decisions?)(?: (?:rediges|diffuses|produits|valides))*(?: (?:de|des|du|d'une?)(?: la)? ?(?:reunion|seance|comite|copil|commission|groupe|rencontre|instance).*)?$/;

/** A meeting that led to something, that treats cases, or that is itself the service given to the public. */
const REUNION_UTILE =
  /\b(?:ayant|abouti|debouch|qui|donnant|suivies? d|pluridisciplinaire|pluriprofessionnel|sporti|intergeneration|parent|enfant|famille|patient|habitant|jeune|aine|senior|usager|public|beneficiaire|citoyen|voisin|individuel)/;

/** @returns true when all that the label counts are meetings, or the papers that prove them. */
export function compteDesReunions(libelle: string): boolean {
  const parties = libelle
    .replace(/\([^)]*\)/g, ' ')
    .split(/[,;/+]| et | ou /)
    .map((partie) => partie.trim())
    .filter((partie) => partie && !/^(?:l'|les? |la )/.test(partie));
  let compte = false;
  for (const partie of parties) {
    const sujet = partie.replace(COMPTE, '');
    compte ||= sujet !== partie;
    if (!estReunion(sujet, compte)) return false;
  }
  return parties.length > 0;
}

function estReunion(sujet: string, compte: boolean): boolean {
  if (EMARGEMENT.test(sujet) || COMPTE_RENDU.test(sujet)) return true;
  if (!compte && !/^reunions\b/.test(sujet)) return false;
  return SESSION.test(sujet) || (REUNION.test(sujet) && !REUNION_UTILE.test(sujet));
}

const ACTIVITE =
  /^(?:nombre|nb) (?:total )?(?:de |d'|des )(?:actions|formations?|ateliers|interventions|evenements|animations|conferences|campagnes|newsletters?|emissions|supports)\b/;
const SUITE_D_ACTIVITE =
  /\b(?:suite|grace|issue|apres|par les|ayant|qui|coport|abouti|perennis|maintenu|consult|lue|ecout|evolution|taux|satisf)/;

/** @returns true when the label counts what the action did: « Nombre de formations proposées ». */
export function compteCeQuiSeFait(libelle: string): boolean {
  return ACTIVITE.test(libelle) && !SUITE_D_ACTIVITE.test(libelle);
}

const CHANGEMENT =
  /^(?:evolution|amelioration|augmentation|diminution|reduction|baisse|hausse|progression|satisfaction|(?:niveau|degre|taux) de satisfaction|taux de (?:connaissance|renoncement|recours|non[- ]recours|depistage|vaccination|prevalence|mortalite|hospitalisation|passage))\b/;
const ENQUETE_DE_CHANGEMENT =
  /^(?:questionnaires?|enquetes?|sondages?)\b.*\b(?:pertinence|satisfaction|evolution|amelioration|impact|effet|changement)/;
const MESURE_D_ACTIVITE =
  /\b(?:taux de participation|nombre de participants|presence|reunions?|frequentation|nombre d'(?:actions|ateliers|evenements|interventions)|nombre de formations?)\b/;

/** @returns true when the label measures what changed: « Évolution des connaissances », « Satisfaction ». */
export function mesureUnChangement(libelle: string): boolean {
  return (
    (CHANGEMENT.test(libelle) && !MESURE_D_ACTIVITE.test(libelle)) || ENQUETE_DE_CHANGEMENT.test(libelle)
  );
}

const SANS_CHIFFRE =
  /^(?:questionnaire|enquete|sondage|entretien|temoignage|retour|decision|deliberation|arbitrage|creation|mise en |redaction|validation|signature|restitution|livraison|realisation|recensement|adoption|diffusion|publication|ouverture|projet|existence|production|elaboration|emargement|feuille|liste|compte|cr\b|cf\b|statistique|bilan|rapport|cartographie|outil|document|convention|meilleur)/;

/** @returns true when the label names a thing done, a document or an inquiry, of which no figure is expected. */
export function neSeChiffrePas(libelle: string): boolean {
  return SANS_CHIFFRE.test(libelle);
}

/** @returns true when the label says that it counts something, so that its unit is known: « Nombre d'élus formés ». */
export function ditSonUnite(libelle: string): boolean {
  return /\b(?:nombre|nb|effectifs?)\b/.test(libelle);
}

/** @returns true when the label says where the figure comes from: « (questionnaire auprès des membres) ». */
export function ditSaSource(libelle: string): boolean {
  return /\b(?:questionnaires?|enquetes?|sondages?|emargements?|statistiques?|registres?|barometres?|bilan|source)\b/.test(
    libelle,
  );
}

/** @returns true when the figure is a variation, which is compared with no starting point and may pass 100 %. */
export function ditUneVariation(texte: string): boolean {
  return /\b(?:evolution|hausse|augmentation|progression|croissance|accroissement|variation|supplementaires?|en plus)\b/.test(
    texte,
  );
}

/** @returns true when the label itself says that less is better: « Diminution du nombre de… ». */
export function ditUneBaisse(libelle: string): boolean {
  return /\b(?:diminution|baisse|reduction|recul|diminuer|reduire)\b/.test(libelle);
}
