/** Lays a text out: the whole of it, some lines, or what was just typed. The words that are well laid out already are not touched. */
import { formater, langueCourante } from '@paraphe/language';
import { typographier } from '@paraphe/model';
import {
  MessageType,
  type Position,
  type Range,
  ShowMessageNotification,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import type { Vue } from '../bureau.js';
import { type EditTexte, editsVers } from '../mise-en-forme/edits.js';
import { debutDeLigne, Frappe } from '../mise-en-forme/frappe.js';
import { plageDe } from '../positions.js';
import type { Feature, Serveur } from '../serveur.js';

export const formatting: Feature = {
  capacites: () => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n', '»'] },
  }),
  brancher(serveur) {
    const { bureau, connexion } = serveur;
    /** The fault last told, by text: a save after each word does not tell it again. */
    const dites = new Map<string, string>();
    bureau.surFermeture((uri) => dites.delete(uri));
    connexion.onDocumentFormatting(
      serveur.repondre('formatting', (vue) => {
        const lu = mettreEnForme(vue, serveur);
        if ('faute' in lu) {
          const message = refus(lu.faute);
          if (dites.get(vue.texte.uri) !== message) dire(message, connexion);
          dites.set(vue.texte.uri, message);
          return [];
        }
        dites.delete(vue.texte.uri);
        return lu.edits.map((edit) => enEdit(vue, edit));
      }),
    );
    connexion.onDocumentRangeFormatting(
      serveur.repondre('rangeFormatting', (vue, { range }) => {
        const lu = mettreEnForme(vue, serveur);
        if ('faute' in lu) return [];
        const derniere = derniereLigne(range);
        return lu.edits
          .filter((edit) => edit.derniere >= range.start.line && edit.ligne <= derniere)
          .map((edit) => enEdit(vue, edit));
      }),
    );
    connexion.onDocumentOnTypeFormatting(
      serveur.repondre('onTypeFormatting', (vue, { position, ch }) =>
        (ch === '\n' ? ouvrirLigne(vue, position, serveur) : fermer(vue, position, serveur)).map((edit) =>
          enEdit(vue, edit),
        ),
      ),
    );
  },
};

/** A notification: nothing is waited for, so that a client without windows is not asked what it cannot answer. */
function dire(message: string, connexion: Serveur['connexion']): void {
  void connexion.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}

type Faute = { ligne: number; message: string };

function mettreEnForme({ texte }: Vue, { bureau }: Serveur): { edits: EditTexte[] } | { faute: Faute } {
  const avant = texte.getText();
  const lu = formater(bureau.atelier.services, avant);
  return 'faute' in lu ? lu : { edits: editsVers(avant, lu.texte) };
}

function refus({ ligne, message }: Faute): string {
  return langueCourante() === 'fr'
    ? typographier(
        `Le texte n'a pas été mis en forme : il reste une faute à la ligne ${ligne}. ${message} Corrigez-la, puis recommencez ; rien n'a été changé.`,
      )
    : `The text was not laid out: there is a fault on line ${ligne}. ${message} Correct it, then try again; nothing was changed.`;
}

/** A selection that ends at the head of a line does not touch it. */
function derniereLigne({ start, end }: Range): number {
  return end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
}

function enEdit(vue: Vue, { debut, fin, neuf }: Pick<EditTexte, 'debut' | 'fin' | 'neuf'>): TextEdit {
  return { range: plageDe(vue, debut, fin), newText: neuf };
}

type Marge = Pick<EditTexte, 'debut' | 'fin' | 'neuf'>;

function ouvrirLigne(vue: Vue, position: Position, { bureau }: Serveur): Marge[] {
  const texte = vue.texte.getText();
  const offset = vue.texte.offsetAt(position);
  const frappe = new Frappe(bureau.atelier.services, texte, debutDeLigne(texte, offset));
  return margeVers(frappe, texte, offset, frappe.margeNouvelle());
}

/** A block or a text was closed: its lines take their margins; its line ends stay where they were typed. */
function fermer(vue: Vue, position: Position, serveur: Serveur): Marge[] {
  const texte = vue.texte.getText();
  const offset = vue.texte.offsetAt(position);
  const frappe = new Frappe(serveur.bureau.atelier.services, texte, offset);
  const ouvrante = frappe.ouvrante();
  if (ouvrante === undefined) return [];
  const lu = mettreEnForme(vue, serveur);
  const edits = 'faute' in lu ? [] : lu.edits;
  // Where nothing says how the line would be laid out, it stands under the one that it closes.
  const libre =
    'faute' in lu ||
    edits.some(({ marge, ligne, derniere }) => !marge && ligne <= position.line && position.line <= derniere);
  const seule = texte.slice(debutDeLigne(texte, offset), offset).trim().length === 1;
  const { line } = vue.texte.positionAt(ouvrante);
  return [
    ...edits.filter(({ marge, ligne }) => marge && ligne >= line && ligne <= position.line),
    ...(libre && seule ? margeVers(frappe, texte, offset, frappe.margeDe(ouvrante)) : []),
  ];
}

function margeVers(frappe: Frappe, texte: string, offset: number, voulue: string | undefined): Marge[] {
  const debut = debutDeLigne(texte, offset);
  const marge = frappe.margeDe(offset);
  return voulue === undefined || voulue === marge ? [] : [{ debut, fin: debut + marge.length, neuf: voulue }];
}
