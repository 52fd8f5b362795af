import type { Indicateur } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { cibleContreditReference } from './cible-contredit-reference.js';

const en = (annee: number) => ({ debut: `${annee}-01-01`, fin: `${annee}-12-31`, libelle: String(annee) });
const constats = (...indicateurs: Omit<Indicateur, 'libelle'>[]) =>
  constatsDe(
    cibleContreditReference,
    contratAvec({ indicateurs: indicateurs.map((i) => ({ libelle: 'Renoncement', ...i })) }),
  );

describe('indicateurs/cible-contredit-reference', () => {
  it('parle de la cible plus basse que le point de départ', () => {
    const dits = constats({
      reference: { nombre: 30, pourcentage: true },
      cibles: [{ nombre: 20, pourcentage: true }],
    });
    expect(dits).toHaveLength(1);
    expect(dits[0]).toMatchObject({ propriete: 'cibles', severite: 'avertissement' });
    expect(dits[0]?.message).toContain('(20 %) est plus basse que son point de départ (30 %)');
    expect(dits[0]?.aide).toContain('sens à la baisse');
  });

  it('parle de la cible plus haute quand la baisse est voulue', () => {
    const dits = constats({
      sens: 'baisse',
      reference: { nombre: 30 },
      cibles: [{ nombre: 20 }, { nombre: 40 }],
    });
    expect(dits).toHaveLength(1);
    expect(dits[0]?.message).toContain('sa cible (40) est plus haute');
  });

  it("parle du point de départ postérieur à l'arrivée", () => {
    const dits = constats({ reference: { nombre: 1, en: en(2026) }, cibles: [{ nombre: 2, en: en(2025) }] });
    expect(dits).toHaveLength(1);
    expect(dits[0]).toMatchObject({ propriete: 'reference' });
    expect(dits[0]?.message).toContain('(2026) est plus récent que sa cible (2025)');
  });

  it('se tait quand la baisse est voulue ou dite autrement', () => {
    const baisse = { reference: { nombre: 30 }, cibles: [{ nombre: 20 }] };
    const contrat = contratAvec({
      indicateurs: [{ libelle: 'Diminution du nombre de passages', ...baisse }],
    });
    expect(constatsDe(cibleContreditReference, contrat)).toEqual([]);
    expect(constats({ sens: 'baisse', ...baisse })).toEqual([]);
    expect(constats({ reference: { nombre: 30 }, cibles: [{ nombre: 20, borne: 'au-plus' }] })).toEqual([]);
  });

  it('se tait quand les valeurs ne se comparent pas', () => {
    const dits = constats(
      { reference: { nombre: 300 }, cibles: [{ nombre: 20, pourcentage: true }] },
      { reference: { nombre: 30 }, cibles: [{ nombre: 3, par: 'an' }] },
      { reference: { nombre: 30, unite: 'élus' }, cibles: [{ nombre: 3, unite: 'communes' }] },
      { reference: { nombre: 3, nombreMax: 5 }, cibles: [{ nombre: 4 }] },
      { reference: { nombre: 15 }, cibles: [{ nombre: 10, borne: 'au-moins' }] },
      { reference: { texte: 'inconnue' }, cibles: [{ nombre: 10 }] },
      { reference: { nombre: 15 }, cibles: [{ nombre: 15 }] },
      { reference: { nombre: 15 } },
    );
    expect(dits).toEqual([]);
    const delta = {
      libelle: "Évolution du nombre d'initiatives",
      reference: { nombre: 12 },
      cibles: [{ nombre: 5 }],
    };
    expect(constatsDe(cibleContreditReference, contratAvec({ indicateurs: [delta] }))).toEqual([]);
  });
});
