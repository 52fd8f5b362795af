/** The process of the server: what it does stands in its own package. */
import { demarrer } from '@paraphe/language-server/node';

demarrer();
