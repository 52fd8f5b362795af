/** The list from which one chooses what the tree shows. */
import type { NoeudArbre } from '@paraphe/language-server';
import * as vscode from 'vscode';
import type { Filtre } from './filtre.js';
import { nomsDe } from './filtre.js';

interface Choix extends vscode.QuickPickItem {
  sorte?: 'incompletes' | 'pilotes' | 'financeurs';
}

/** @returns the new filter; nothing where the choice is given up. */
export async function choisirFiltre(
  racines: readonly NoeudArbre[],
  actuel: Filtre,
): Promise<Filtre | undefined> {
  const { t } = vscode.l10n;
  const choix: Choix[] = [
    { label: t('Incomplete fiches only'), sorte: 'incompletes', picked: actuel.incompletes },
    ...groupe(racines, 'pilotes', t('Pilotes'), actuel),
    ...groupe(racines, 'financeurs', t('Financeurs'), actuel),
  ];
  const pris = await vscode.window.showQuickPick(choix, {
    canPickMany: true,
    title: t('Which fiches should be shown?'),
    placeHolder: t('Nothing ticked: all of them'),
  });
  if (!pris) return undefined;
  const noms = (sorte: Choix['sorte']) => pris.filter((c) => c.sorte === sorte).map((c) => c.label);
  return {
    incompletes: pris.some(({ sorte }) => sorte === 'incompletes'),
    pilotes: noms('pilotes'),
    financeurs: noms('financeurs'),
  };
}

function groupe(
  racines: readonly NoeudArbre[],
  sorte: 'pilotes' | 'financeurs',
  titre: string,
  actuel: Filtre,
): Choix[] {
  const noms = nomsDe(racines, sorte);
  if (noms.length === 0) return [];
  return [
    { label: titre, kind: vscode.QuickPickItemKind.Separator },
    ...noms.map(({ nom, fiches }) => ({
      label: nom,
      description: fiches === 1 ? vscode.l10n.t('1 fiche') : vscode.l10n.t('{0} fiches', fiches),
      sorte,
      picked: actuel[sorte].includes(nom),
    })),
  ];
}
