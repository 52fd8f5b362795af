import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { periode } from './banc.js';
import { jalonDepasse } from './jalon-depasse.js';

const etude = { quand: { periode: periode('2023') }, libelles: ['Étude de faisabilité'] };
const groupe = { quand: { periode: periode('janvier à avril 2023') }, libelles: ['Groupe de travail'] };
const suite = { quand: { periode: periode('2024') }, libelles: ['Lancement'] };

describe('calendrier/jalon-depasse', () => {
  it('parle une fois par fiche, et dit la première étape', () => {
    const constats = constatsDe(
      jalonDepasse,
      contratAvec({ calendrier: { entrees: [etude, groupe, suite] } }),
    );
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: groupe, propriete: 'quand', element: 'action 1.1.1' });
    expect(constats[0]?.message).toContain('2 étapes sont passées');
    expect(constats[0]?.message).toContain('Groupe de travail');
  });

  it("parle d'une action dont la période est passée", () => {
    const constats = constatsDe(jalonDepasse, contratAvec({ calendrier: { periode: periode('2023') } }));
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ propriete: 'calendrier' });
    expect(constats[0]?.message).toContain('(2023) est passée');
  });

  it("parle d'une étape de sous-action", () => {
    const sousActions = [{ numero: '1.1.1.a', titre: 'Étude', calendrier: { entrees: [etude] } }];
    const constats = constatsDe(jalonDepasse, contratAvec({ sousActions }));
    expect(constats).toHaveLength(1);
    expect(constats[0]?.message).toContain('rien ne dit si elle a eu lieu');
  });

  it('se tait quand la fiche ou la ligne dit où on en est', () => {
    const faite = { ...etude, statut: 'realisee' as const };
    expect(
      constatsDe(
        jalonDepasse,
        contratAvec(
          { statut: 'en-cours', calendrier: { entrees: [etude] } },
          { calendrier: { entrees: [faite, suite] } },
        ),
      ),
    ).toEqual([]);
  });

  it('se tait sur ce qui court encore, revient ou recommence', () => {
    const rythme = {
      quand: { recurrence: { nombre: 3, par: 'an' as const, periode: periode('2023') } },
      libelles: ['Session'],
    };
    expect(
      constatsDe(
        jalonDepasse,
        contratAvec(
          { calendrier: { periode: periode('2024') } },
          { calendrier: { entrees: [rythme] } },
          { calendrier: { entrees: [etude], renouvele: true } },
          { calendrier: { periode: periode('15/06/2024') } },
        ),
      ),
    ).toEqual([]);
  });
});
