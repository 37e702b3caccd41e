// breaks: nothing
import 'node:https';
