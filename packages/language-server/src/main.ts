/** The server as a process of its own. */
import { demarrer } from './node.js';

demarrer();
