/** Numbers, money and dates as written in France, with their no-break spaces; and words that agree with a number. */

const ENTIER = new Intl.NumberFormat('fr-FR');
const EUROS = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
});
const CENTIMES = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
const COURT = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 3 });
const POUR_CENT = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 });
const JOUR = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
const MOIS = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export const nombre = (n: number): string => ENTIER.format(n);

/** @param centimes integer cents; they are written only where there are some. */
export function euros(centimes: number): string {
  return (centimes % 100 === 0 ? EUROS : CENTIMES).format(centimes / 100);
}

/** A short form for a chart: `1,18 M€`, `240 k€`, `900 €`. */
export function eurosCourts(centimes: number): string {
  const valeur = centimes / 100;
  if (Math.abs(valeur) >= 999_500) return `${COURT.format(valeur / 1_000_000)}\u00a0M€`;
  if (Math.abs(valeur) >= 10_000) return `${COURT.format(valeur / 1000)}\u00a0k€`;
  return euros(centimes);
}

/** A share in whole percents, rounded down: 100 % is said only of what is whole. */
export function part(partie: number, tout: number): string {
  if (tout <= 0) return POUR_CENT.format(0);
  const rapport = partie / tout;
  return POUR_CENT.format(rapport === 1 ? 1 : Math.floor(rapport * 100 + 1e-9) / 100);
}

/** @param iso `2024-06-15` */
export function jour(iso: string): string {
  return JOUR.format(new Date(`${iso}T00:00:00Z`)).replace(/^1 /, '1er ');
}

/** A span in the fewest words that say it: `2024`, `mai 2024`, `du 3 mai 2024 au 5 juin 2024`. */
export function periode(debut: string, fin: string): string {
  const an = debut.slice(0, 4);
  if (debut === fin) return jour(debut);
  if (debut.endsWith('-01-01') && fin.endsWith('-12-31'))
    return fin.startsWith(an) ? an : `${an} à ${fin.slice(0, 4)}`;
  if (debut.endsWith('-01') && finDeMois(fin)) {
    const [premier, dernier] = [moisDe(debut), moisDe(fin)];
    if (premier === dernier) return premier;
    return `${fin.startsWith(an) ? premier.replace(/\s\d+$/, '') : premier} à ${dernier}`;
  }
  return `du ${jour(debut)} au ${jour(fin)}`;
}

const moisDe = (iso: string) => MOIS.format(new Date(`${iso}T00:00:00Z`));

function finDeMois(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.getUTCDate() === 1;
}

/** The spaces of French typography do not break a line: before `»`, `:`, `;`, `?`, `!`, `€`, `%`, and after `«`. */
export const insecables = (texte: string): string =>
  texte.replace(/« /g, '«\u00a0').replace(/ (?=[»:;?!€%])/g, '\u00a0');

/** Puts values at `{0}`, `{1}`… of a text. */
export function remplir(gabarit: string, ...valeurs: (string | number)[]): string {
  return gabarit.replace(/\{(\d+)\}/g, (tout, rang) => {
    const valeur = valeurs[Number(rang)];
    return valeur === undefined ? tout : typeof valeur === 'number' ? nombre(valeur) : valeur;
  });
}

/** As `remplir`, of a text in two forms, `{0} fiche|{0} fiches`: the first value says which. */
export function compter(formes: string, langue: string, n: number, ...valeurs: (string | number)[]): string {
  const [un = '', plusieurs = un] = formes.split('|');
  const singulier = new Intl.PluralRules(langue).select(n) === 'one';
  return remplir(singulier ? un : plusieurs, n, ...valeurs);
}
