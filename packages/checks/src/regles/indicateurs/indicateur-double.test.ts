import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { indicateurDouble } from './indicateur-double.js';

const constats = (...actions: Parameters<typeof contratAvec>) =>
  constatsDe(indicateurDouble, contratAvec(...actions));

describe('indicateurs/indicateur-double', () => {
  it('parle du même intitulé dans une fiche', () => {
    const dits = constats({
      indicateurs: [
        { nature: 'processus', libelle: "Nombre d'élus formés" },
        { nature: 'resultat', libelle: 'nombre d’élus formés.' },
      ],
    });
    expect(dits).toHaveLength(1);
    expect(dits[0]).toMatchObject({ propriete: 'libelle', severite: 'avertissement' });
    expect(dits[0]?.message).toContain('est écrit deux fois');
    expect(dits[0]?.liens).toHaveLength(1);
  });

  it('parle du même identifiant dans le contrat, une seule fois', () => {
    const elus = { identifiant: 'élus-formés', libelle: 'Élus formés' };
    const dits = constats(
      { indicateurs: [elus] },
      { indicateurs: [{ ...elus }, { libelle: 'Fréquentation' }] },
    );
    expect(dits).toHaveLength(1);
    expect(dits[0]).toMatchObject({ propriete: 'identifiant', element: 'action 1.1.2' });
    expect(dits[0]?.message).toContain('(action 1.1.1)');
    expect(constats({ indicateurs: [elus, { ...elus }] })).toHaveLength(1);
  });

  it("se tait d'une fiche à l'autre, d'une étape ou d'une unité à l'autre", () => {
    const libelle = 'Nombre de participants';
    const dits = constats(
      {
        indicateurs: [
          { libelle, etape: 1 },
          { libelle, etape: 2 },
        ],
      },
      {
        indicateurs: [
          { libelle, unite: 'élus' },
          { libelle, unite: 'habitants' },
        ],
      },
      { indicateurs: [{ libelle }, { libelle: 'Nombre de formations' }] },
    );
    expect(dits).toEqual([]);
  });

  it('se tait sur un renvoi à un autre document, repris pour le processus et pour le résultat', () => {
    const libelle = "Cf. proposition du cabinet d'études";
    const contrat = contratAvec({
      indicateurs: [
        { nature: 'processus', libelle },
        { nature: 'resultat', libelle },
      ],
    });
    expect(constatsDe(indicateurDouble, contrat)).toEqual([]);
  });
});
