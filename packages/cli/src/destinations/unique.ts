/** One JSON document for all inputs: contracts are written as they come, the rest of the document after them. */
import { IDENTIFIANT_SCHEMA } from '@paraphe/language';
import { VERSION_FORMAT } from '@paraphe/model';
import type { Brouillon } from '../fichiers/ecrire.js';
import type { Lecture } from '../lecture.js';
import { textes } from '../textes.js';
import type { Destination, Forme } from './destination.js';
import { SECTIONS, type Section } from './sections.js';

export class Unique implements Destination {
  readonly genre = 'unique';
  private brouillon: Brouillon | undefined;
  /** How many elements each list has so far. */
  private readonly nombres = new Map<Section, number>();
  /** JSON of what cannot be written yet, list by list. */
  private readonly attente = new Map<Section, string[]>();
  private readonly constats: string[] = [];
  private readonly positions: string[] = [];
  private partiel = false;

  /**
   * @param ouvrir opens the file, when there is something to write
   * @param nom how the messages name it; undefined for the standard output
   */
  constructor(
    private readonly ouvrir: () => Brouillon,
    private readonly nom: string | undefined,
    private readonly forme: Forme,
  ) {}

  recevoir({ morceaux }: Lecture): undefined {
    if (!morceaux) return undefined;
    if (morceaux.partiel) this.partiel = true;
    for (const constat of morceaux.constats) this.constats.push(constat);
    for (const [pointeur, place] of morceaux.positions)
      this.positions.push(`${JSON.stringify(this.decaler(pointeur))}:${this.espace}${place}`);
    for (const [section, elements] of morceaux.sections) {
      for (const element of elements) this.ajouter(section, element);
      this.nombres.set(section, this.nombre(section) + elements.length);
    }
    // Whether the whole is partial is known at the end only, and told at the head.
    if (!this.forme.partiel) this.verser();
  }

  finir(): string | undefined {
    // Every text was refused, and it was told.
    if (!this.nombres.size) return undefined;
    const brouillon = this.verser();
    const saut = this.saut(1);
    brouillon.ajouter(`${this.nombre('contrats') ? saut : ''}]`);
    for (const section of SECTIONS.slice(1)) {
      const elements = this.attente.get(section);
      if (elements?.length) brouillon.ajouter(`,${saut}"${section}":${this.espace}${this.liste(elements)}`);
    }
    if (this.forme.constats)
      brouillon.ajouter(`,${saut}"constats":${this.espace}${this.liste(this.constats)}`);
    if (this.forme.positions)
      brouillon.ajouter(`,${saut}"positions":${this.espace}{${this.suite(this.positions)}}`);
    brouillon.ajouter(`${this.saut(0)}}\n`);
    brouillon.finir();
    return this.nom === undefined ? undefined : textes().ecrit(this.nom);
  }

  abandonner(): void {
    this.brouillon?.abandonner();
  }

  private verser(): Brouillon {
    if (!this.brouillon) {
      this.brouillon = this.ouvrir();
      const saut = this.saut(1);
      const { espace } = this;
      this.brouillon.ajouter(
        `{${saut}"$schema":${espace}${JSON.stringify(IDENTIFIANT_SCHEMA)},${saut}"version":${espace}${VERSION_FORMAT},` +
          `${this.partiel ? `${saut}"partiel":${espace}true,` : ''}${saut}"contrats":${espace}[`,
      );
    }
    const contrats = this.attente.get('contrats') ?? [];
    const deja = this.nombre('contrats') > contrats.length;
    for (const [rang, contrat] of contrats.entries())
      this.brouillon.ajouter(`${deja || rang ? ',' : ''}${this.saut(2)}${contrat}`);
    this.attente.delete('contrats');
    return this.brouillon;
  }

  private ajouter(section: Section, json: string): void {
    const liste = this.attente.get(section);
    if (liste) liste.push(json);
    else this.attente.set(section, [json]);
  }

  private nombre(section: Section): number {
    return this.nombres.get(section) ?? 0;
  }

  /** `/contrats/0/axes/1` of an input, in the whole document. */
  private decaler(pointeur: string): string {
    return pointeur.replace(
      /^\/([^/]+)\/(\d+)/,
      (_, section: Section, rang: string) => `/${section}/${Number(rang) + this.nombre(section)}`,
    );
  }

  private liste(elements: readonly string[]): string {
    return `[${this.suite(elements)}]`;
  }

  private suite(elements: readonly string[]): string {
    const saut = this.saut(2);
    return elements.length ? `${elements.map((element) => saut + element).join(',')}${this.saut(1)}` : '';
  }

  private saut(profondeur: number): string {
    return this.forme.aere ? `\n${'  '.repeat(profondeur)}` : '';
  }

  private get espace(): string {
    return this.forme.aere ? ' ' : '';
  }
}
