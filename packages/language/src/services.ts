/** The Langium services of the language, without any editor feature. */
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  type DefaultSharedCoreModuleContext,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { ParapheGeneratedModule, ParapheGeneratedSharedModule } from './generated/module.js';
import { ParapheScopeProvider } from './noms/scope-provider.js';
import { ParapheErrorMessages } from './syntaxe/erreurs.js';
import { ParapheLexer, ParapheTokenBuilder } from './syntaxe/lexer.js';
import { creerParser } from './syntaxe/parser.js';
import { ParapheValueConverter } from './syntaxe/valeurs.js';

/** What the language adds to, or changes in, Langium's core. */
export const ParapheModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  parser: {
    TokenBuilder: () => new ParapheTokenBuilder(),
    LangiumParser: (services) => creerParser(services),
    Lexer: (services) => new ParapheLexer(services),
    ValueConverter: () => new ParapheValueConverter(),
    ParserErrorMessageProvider: (services) =>
      new ParapheErrorMessages(
        () => services.Grammar,
        (token) => (services.parser.Lexer as ParapheLexer).precedent(token),
      ),
  },
  references: {
    ScopeProvider: (services) => new ParapheScopeProvider(services),
  },
};

export interface ServicesParaphe {
  shared: LangiumSharedCoreServices;
  paraphe: LangiumCoreServices;
}

/** @returns the services, wired on a file system (none by default: texts are then given by the caller). */
export function creerServices(context: DefaultSharedCoreModuleContext = EmptyFileSystem): ServicesParaphe {
  const shared = inject(createDefaultSharedCoreModule(context), ParapheGeneratedSharedModule);
  const paraphe = inject(createDefaultCoreModule({ shared }), ParapheGeneratedModule, ParapheModule);
  shared.ServiceRegistry.register(paraphe);
  return { shared, paraphe };
}
