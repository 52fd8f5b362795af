import type { Financements, Montant, SousAction } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { contratAvec } from '../../banc.js';
import { bloc, constatsDuSuivi, montant } from './banc.js';
import { depenseExcessive } from './depense-excessive.js';

const dits = (financements: Financements | undefined, depense: Montant, sousActions?: SousAction[]) =>
  constatsDuSuivi(
    depenseExcessive,
    contratAvec({ ...(financements && { financements }), ...(sousActions && { sousActions }) }),
    [bloc('1.1.1', { depense })],
  );
const cout = (euros: number, taxe?: 'HT' | 'TTC'): Financements => ({
  couts: [{ montant: montant(euros, taxe) }],
});
const sousAction = (financements: Financements): SousAction => ({
  numero: '1.1.1.a',
  titre: 'Étude',
  financements,
});

describe('suivi/depense-excessive', () => {
  it('dit les deux montants', () => {
    const [constat] = dits(cout(18_000, 'TTC'), montant(21_500.5, 'TTC'));
    expect(constat).toMatchObject({ cle: 'cout', severite: 'avertissement', element: 'action 1.1.1' });
    expect(constat?.message.replace(/[\u00a0\u202f]/g, ' ')).toContain(
      '21 500,50 € TTC dépensés, pour un coût prévu de 18 000 € TTC.',
    );
  });

  it.each<[string, Financements, Montant]>([
    [
      'la somme des coûts',
      { couts: [{ montant: montant(10) }, { montant: montant(5), dont: true }] },
      montant(14),
    ],
    ['un coût annuel sur trois ans', { couts: [{ montant: montant(10), parAn: true, ans: 3 }] }, montant(40)],
    ['un coût TTC, sans dire la taxe', cout(100, 'TTC'), montant(120)],
    ['un coût sans taxe, en HT', cout(100), montant(120, 'HT')],
  ])('compare à %s', (_, plan, depense) => {
    expect(dits(plan, depense)).toHaveLength(1);
  });

  it('compare aux financements quand aucun coût n’est écrit, les refusés à part', () => {
    const plan: Financements = {
      contributions: [
        { type: 'financement', montant: montant(100), statut: 'acquis' },
        { type: 'financement', montant: montant(900), statut: 'refuse' },
      ],
    };
    const [constat] = dits(plan, montant(150));
    expect(constat).toMatchObject({ cle: 'contributions' });
    expect(dits(plan, montant(100))).toEqual([]);
    expect(dits({ ...plan, resteAMobiliser: true }, montant(150))).toEqual([]);
    expect(dits({ ...plan, sources: [{ texte: 'ADEME' }] }, montant(150))).toEqual([]);
    const sansMontant: Financements = {
      contributions: [...(plan.contributions ?? []), { type: 'poste', etp: 0.5 }],
    };
    expect(dits(sansMontant, montant(150))).toEqual([]);
  });

  it("n'ajoute pas des financements HT et TTC", () => {
    const contributions = [montant(10, 'HT'), montant(10, 'TTC')].map((m) => ({
      type: 'financement' as const,
      montant: m,
    }));
    expect(dits({ contributions }, montant(100, 'TTC'))).toEqual([]);
  });

  it('compte les sous-actions avec leur action', () => {
    expect(dits(cout(100), montant(150), [sousAction(cout(60))])).toEqual([]);
    expect(dits(cout(100), montant(170), [sousAction(cout(60))])).toHaveLength(1);
    expect(dits(undefined, montant(70), [sousAction(cout(60))])).toHaveLength(1);
    expect(dits(cout(100), montant(170), [sousAction({ etat: 'a-definir' })])).toEqual([]);
  });

  it.each<[string, Financements | undefined, Montant]>([
    ['le coût est respecté', cout(100), montant(100)],
    ["l'écart tient à l'arrondi", cout(100), montant(100.9)],
    ['HT et TTC diffèrent', cout(100, 'HT'), montant(120, 'TTC')],
    ['la taxe du coût HT n’est pas dite de la dépense', cout(100, 'HT'), montant(120)],
    [
      'le coût est une fourchette',
      { couts: [{ montant: montant(10), montantMax: montant(20) }] },
      montant(15),
    ],
    ['le coût annuel est sans durée', { couts: [{ montant: montant(10), parAn: true }] }, montant(15)],
    ['le coût laisse quelque chose dehors', { ...cout(100), hors: ['salaires'] }, montant(150)],
    ['une part n’est pas chiffrée', { ...cout(100), nonChiffre: ['travaux'] }, montant(150)],
    ['la fiche n’a pas de plan', undefined, montant(150)],
    ['le plan est vide', {}, montant(150)],
    ['le plan est sans budget dédié', { etat: 'sans-budget-dedie' }, montant(150)],
  ])('se tait quand %s', (_, plan, depense) => {
    expect(dits(plan, depense)).toEqual([]);
  });
});
