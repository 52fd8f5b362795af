/** The HTML of a panel's page and of a printed one, as text: what they may load, and everything else escaped. */

/** What the frame of a page needs to know. */
export interface CadrePage {
  langue: string;
  /** Where the editor serves files of the extension from. */
  origine: string;
  script: string;
  style: string;
  nonce: string;
  /** The words of the page. */
  mots: object;
}

/** Nothing loaded but the page's own script and style, and only the script that carries the nonce. */
export function pagePanneau({ langue, origine, script, style, nonce, mots }: CadrePage): string {
  const regles = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${origine} 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${echapper(langue)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${echapper(regles)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${echapper(style)}">
</head>
<body data-mots="${echapper(JSON.stringify(mots))}">
<script nonce="${nonce}" src="${echapper(script)}"></script>
</body>
</html>`;
}

/**
 * A page that stands alone: its style inside, nothing from outside, and one script, that opens the print window.
 * @param contenu markup made by a page of ours, already escaped.
 */
export function pageImprimable(titre: string, contenu: string, style: string, nonce: string): string {
  const regles = `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${regles}">
<title>${echapper(titre)}</title>
<style>${style}</style>
</head>
<body class="impression">
${contenu}
<script nonce="${nonce}">addEventListener('load', () => print());</script>
</body>
</html>`;
}

/** Makes a text harmless between quotes and between tags. */
export function echapper(texte: string): string {
  return texte
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** 128 bits that nobody can guess. */
export function tirerNonce(): string {
  return Array.from(globalThis.crypto.getRandomValues(new Uint8Array(16)), (octet) =>
    octet.toString(16).padStart(2, '0'),
  ).join('');
}
