/** Plans of financing, from the model to statements. */
import {
  type Contribution,
  type Cout,
  ETATS_FINANCEMENTS,
  ecrireDate,
  type Financements,
  STATUTS_FINANCEMENT,
} from '@paraphe/model';
import type { Enonce } from './mise-en-page.js';
import {
  bloc,
  type Element,
  enonce,
  ligne,
  liste,
  montant,
  nombre,
  parentheses,
  partie,
  partieSimple,
  texte,
  textes,
} from './mots.js';

/** @returns the rubrique, in as many statements as what it says needs. */
export function imprimerFinancements(plan: Financements): Enonce {
  if (plan.etat)
    return enonce(
      'Financements',
      ligne(
        'financements',
        ETATS_FINANCEMENTS[plan.etat],
        plan.arbitrePar && ['par', partie(plan.arbitrePar)],
      ),
    );
  if (plan.texte !== undefined) return enonce('Financements', ligne('financements', texte(plan.texte)));
  return enonce(
    'Financements',
    ligne('financements'),
    [
      ...(plan.couts ?? []).map(imprimerCout),
      ...(plan.contributions ?? []).map(imprimerContribution),
      ...(plan.enveloppes ?? []).map((e) =>
        enonce(
          'Enveloppe',
          ligne(
            'enveloppe',
            texte(e.libelle),
            e.montant && montant(e.montant),
            e.de && ['de', partieSimple(e.de)],
          ),
        ),
      ),
      plan.sources &&
        enonce('SourcesFinancement', ligne('sources', ...liste(plan.sources.map(partieSimple)))),
      plan.hors && enonce('TextesFinancement', ligne('hors :', ...textes(plan.hors))),
      plan.nonChiffre && enonce('TextesFinancement', ligne('non chiffré :', ...textes(plan.nonChiffre))),
      plan.precisions &&
        enonce(
          'TextesFinancement',
          ligne(plan.precisions.length > 1 ? 'précisions' : 'précision', ...textes(plan.precisions)),
        ),
      plan.cofinancementsPossibles && enonce('MentionFinancement', ligne('cofinancements possibles')),
      plan.resteAMobiliser && enonce('MentionFinancement', ligne('reste à mobiliser')),
    ].filter((e) => e !== undefined),
  );
}

function imprimerCout(cout: Cout): Enonce {
  const tete = ligne(
    cout.dont ? 'dont' : 'coût',
    cout.montantMax
      ? ['entre', montant(cout.montant), 'et', montant(cout.montantMax)]
      : montant(cout.montant),
    cout.nature,
    ...queues(cout),
  );
  const annees = cout.parAnnee?.map(({ periode, montant: m }) => {
    const part = m.taxe === cout.montant.taxe ? { euros: m.euros } : m;
    return enonce('CoutAnnee', ligne(bloc(periode.libelle), ':', montant(part)));
  });
  return enonce('Cout', tete, annees);
}

function imprimerContribution(c: Contribution): Enonce {
  const apport: Element = c.montant ? montant(c.montant) : c.part !== undefined && [nombre(c.part), '%'];
  const de: Element = c.de && partieSimple(c.de);
  switch (c.type) {
    case 'financement':
      return enonce('Contribution', ligne(de, apport, ...queues(c)));
    case 'autofinancement':
      return enonce('Autofinancement', ligne('autofinancement', apport, de && ['de', de], ...queues(c)));
    case 'nature':
      return enonce('ApportNature', ligne(bloc('en nature'), apport, de && ['de', de], ...queues(c)));
    case 'poste':
      return enonce(
        'Poste',
        ligne(
          'poste',
          nombre(c.etp ?? 0),
          'ETP',
          de && ['de', de],
          c.montant && [':', montant(c.montant)],
          ...queues(c),
        ),
      );
  }
}

function queues(q: Partial<Cout & Contribution>): Element[] {
  return [
    q.parAn && 'par an',
    q.ans !== undefined && ['sur', nombre(q.ans), q.ans > 1 ? 'ans' : 'an'],
    q.statut && parentheses(STATUTS_FINANCEMENT[q.statut], q.statutLe && ['le', ecrireDate(q.statutLe)]),
    q.en && ['en', bloc(q.en.libelle)],
    q.auTitreDe !== undefined && ['au titre de', texte(q.auTitreDe)],
    q.pour !== undefined && ['pour', texte(q.pour)],
  ];
}
