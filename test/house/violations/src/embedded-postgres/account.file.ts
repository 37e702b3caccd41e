// breaks: nothing
import 'node:fs';
