/** Plans of financing: who pays the rest, sums that agree, states that have changed. */
import type { ast } from '@paraphe/language';
import {
  type Contribution,
  type Cout,
  centimes,
  ecrireMontant,
  ecrireNombre,
  euros,
  type Financements,
  type Montant,
} from '@paraphe/model';
import type { AstNode } from 'langium';
import { dire } from '../affichage/dire.js';
import { correctif, type Demande, estPorteur, type Fabrique, noeudDe } from './correctif.js';
import { ascendants, enOrdre, motDe, placeDe, signeDe, sourceDe } from './ecrit.js';
import { ajouterAuBloc, ajouterRubrique } from './places.js';
import { inserer, remplacer } from './retouches.js';

/** @returns the plan of financing of the tree that a constat is about */
export function planDe(demande: Demande): ast.Financements | undefined {
  const noeud = noeudDe(demande);
  const dessus = [...ascendants(noeud)].find((n) => n.$type === 'Financements');
  if (dessus) return dessus as ast.Financements;
  return ((noeud as ast.Action | undefined)?.membres ?? []).find(
    (m): m is ast.Financements => m.$type === 'Financements',
  );
}

/** @returns the plan of financing of the model that holds a cost or a contribution */
function modeleDe(demande: Demande, noeud: AstNode): Financements | undefined {
  if (noeud.$type !== 'Financements') return undefined;
  return demande.analyse.origines.objets(noeud).find((objet) => !('montant' in objet)) as
    | Financements
    | undefined;
}

/** « reste à mobiliser »: somebody is still to be found for the rest. */
export const resteAMobiliser: Fabrique = (demande) => {
  const plan = planDe(demande);
  if (!plan) return [];
  const ligne = 'reste à mobiliser';
  const retouche = signeDe(plan, '{')
    ? ajouterAuBloc(plan, plan.lignes, ligne)
    : plan.montant &&
      remplacer(plan, placeDe(plan), `financements {\ncoût ${sourceApres(plan)}\n${ligne}\n}`);
  return correctif('reste', dire('Ajouter « reste à mobiliser »', 'Add "reste à mobiliser"'), [retouche], {
    prefere: true,
  });
};

/** @returns what is typed after the word of the rubrique */
function sourceApres(plan: ast.Financements): string {
  const mot = motDe(plan, 'mot');
  return mot
    ? sourceDe(plan)
        .slice(mot.end - placeDe(plan).offset)
        .trim()
    : sourceDe(plan);
}

export const aDefinirApresDebut: Fabrique = (demande) => {
  const plan = planDe(demande);
  const porteur = noeudDe(demande);
  const etat = plan && motDe(plan, 'etat');
  if (!plan || !etat || !estPorteur(porteur)) return [];
  const end = plan.arbitrePar ? placeDe(plan).end : etat.end;
  return [
    ...correctif(
      'sans-budget',
      dire('Écrire « financements sans budget dédié »', 'Write "financements sans budget dédié"'),
      [remplacer(plan, { offset: etat.offset, end }, 'sans budget dédié')],
    ),
    ...correctif(
      'reportee',
      dire(
        "Ajouter « statut reportée » : l'action n'a pas commencé",
        'Add "statut reportée": the action has not started',
      ),
      porteur.membres.some((m) => m.$type === 'RubriqueChoix' && m.mot === 'statut')
        ? []
        : ajouterRubrique(demande.services, porteur, 'statut', 'statut reportée'),
    ),
  ];
};

export const coutFourchetteInversee: Fabrique = (demande) => {
  const cout = noeudDe(demande) as ast.Cout | undefined;
  if (!cout?.montantMax) return [];
  const bas = cout.montant ? placeDe(cout.montant) : motDe(cout, 'nombre');
  const haut = placeDe(cout.montantMax);
  const texte = sourceDe(cout);
  const mots = ({ offset, end }: { offset: number; end: number }) =>
    texte.slice(offset - placeDe(cout).offset, end - placeDe(cout).offset);
  if (!bas) return [];
  // The unit stays with the second amount where it is said only there.
  const nombreHaut = motDe(cout.montantMax, 'nombre');
  const [premier, second] = cout.montant ? [haut, haut] : [nombreHaut, nombreHaut];
  if (!premier || !second) return [];
  return correctif(
    'echanger',
    dire('Échanger les deux montants', 'Swap the two amounts'),
    [remplacer(cout, bas, mots(premier)), remplacer(cout, second, mots(bas))],
    { prefere: true },
  );
};

/** What became of funding that was asked for. */
export const demandePerimee: Fabrique = (demande) => {
  const ligne = noeudDe(demande) as ast.Contribution | undefined;
  const queue = ligne?.queues.find(({ statut }) => statut);
  const mot = queue && motDe(queue, 'statut');
  const fermante = queue && signeDe(queue, ')');
  if (!ligne || !mot || !fermante) return [];
  const etats: [string, string, string][] = [
    ['acquis', 'Il est acquis', 'It was granted'],
    ['versé', 'Il a été versé', 'It was paid'],
    ['refusé', 'Il a été refusé', 'It was refused'],
  ];
  return etats.flatMap(([etat, fr, en]) =>
    correctif(etat, dire(`${fr} : écrire « (${etat}) »`, `${en}: write "(${etat})"`), [
      remplacer(ligne, { offset: mot.offset, end: fermante.offset }, etat),
    ]),
  );
};

/** Money that came before the contract was paid already. */
export const versementAnterieur: Fabrique = (demande) => {
  const { cle } = demande.constat;
  const ligne = noeudDe(demande) as ast.Contribution | undefined;
  if (cle !== 'financement' || !ligne?.queues) return [];
  const queue = ligne.queues.find(({ statut }) => statut);
  const mot = queue && motDe(queue, 'statut');
  const fermante = queue && signeDe(queue, ')');
  const en = ligne.queues.find(({ en: dit }) => dit);
  const retouche =
    mot && fermante
      ? remplacer(ligne, { offset: mot.offset, end: fermante.offset }, 'versé')
      : en && inserer(ligne, placeDe(en).offset, '(versé) ');
  return correctif('verse', dire('Il a été versé : écrire « (versé) »', 'It was paid: write "(versé)"'), [
    retouche,
  ]);
};

/** A share over the whole: what is left, or an amount in euros. */
export const partExcessive: Fabrique = (demande) => {
  const ligne = noeudDe(demande) as ast.Contribution | undefined;
  const place = ligne && motDe(ligne, 'part');
  const signe = ligne && signeDe(ligne, '%');
  const part = (demande.constat.cible as Contribution | undefined)?.part;
  if (!ligne || !place || !signe || part === undefined) return [];
  if (demande.constat.cle === 'seule')
    return correctif('euros', dire(`Écrire « ${ecrireNombre(part)} € »`, `Write "${ecrireNombre(part)} €"`), [
      remplacer(ligne, signe, '€'),
    ]);
  const plan = planDe(demande);
  const contributions = plan && modeleDe(demande, plan)?.contributions;
  const memes = contributions?.filter((c) => c.statut !== 'refuse' && c.part !== undefined) ?? [];
  const reste =
    100 - memes.reduce((total, c) => total + (c === demande.constat.cible ? 0 : (c.part ?? 0)), 0);
  if (!memes.length || reste <= 0) return [];
  return correctif(
    'reste',
    dire(
      `Ramener cette part à ${ecrireNombre(reste)} %, ce qui reste`,
      `Bring this share down to ${ecrireNombre(reste)} %, what is left`,
    ),
    [remplacer(ligne, place, ecrireNombre(reste))],
  );
};

/** The cost becomes what the years add up to; or the last year takes the difference. */
export const repartitionAnnuelle: Fabrique = (demande) => {
  const noeud = noeudDe(demande) as ast.Cout | undefined;
  const cout = demande.constat.cible as Cout;
  if (!noeud?.montant || !cout.parAnnee || cout.montantMax || cout.parAn || cout.ans) return [];
  const somme = cout.parAnnee.reduce((total, { montant }) => total + centimes(montant), 0);
  const nouveau = ecrireMontant({ ...cout.montant, euros: euros(somme) });
  const derniere = enOrdre(noeud.annees).at(-1);
  const ecart = centimes(cout.montant) - somme;
  const montant = cout.parAnnee.at(-1)?.montant;
  const ajuste = montant && centimes(montant) + ecart;
  return [
    ...correctif(
      'cout',
      dire(
        `Porter le coût à ${nouveau}, la somme des années`,
        `Make the cost ${nouveau}, the sum of the years`,
      ),
      [remplacer(noeud, placeDe(noeud.montant), nouveau)],
    ),
    ...(derniere?.montant && ajuste && ajuste > 0
      ? correctif(
          'annee',
          dire("Ajuster la dernière année à l'écart", 'Let the last year take the difference'),
          [remplacer(noeud, placeDe(derniere.montant), ecrireMontant({ euros: euros(ajuste) }))],
        )
      : []),
  ];
};

/** The cost becomes what the contributions add up to. */
export const sommeDifferente: Fabrique = (demande) => {
  const noeud = noeudDe(demande) as ast.Cout | ast.Financements | undefined;
  const plan = planDe(demande);
  const modele = plan && modeleDe(demande, plan);
  if (!noeud?.montant || !modele) return [];
  const { couts = [], contributions = [] } = modele;
  const seul = couts.filter((cout) => !cout.dont);
  const simple =
    seul.length === 1 && !seul[0]?.montantMax && !seul[0]?.parAn && !seul[0]?.parAnnee && !seul[0]?.ans;
  const vivantes = contributions.filter(
    (c) => c.statut !== 'refuse' && c.type !== 'nature' && c.type !== 'poste',
  );
  if (!simple || vivantes.some((c) => !c.montant || c.parAn)) return [];
  const somme = vivantes.reduce((total, c) => total + centimes(c.montant as Montant), 0);
  const nouveau = ecrireMontant({ ...(seul[0] as Cout).montant, euros: euros(somme) });
  return correctif(
    'cout',
    dire(
      `Porter le coût à ${nouveau}, la somme des financements`,
      `Make the cost ${nouveau}, the sum of the funding`,
    ),
    [remplacer(noeud, placeDe(noeud.montant), nouveau)],
  );
};
