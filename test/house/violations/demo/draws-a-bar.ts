// breaks: nothing
import 'cli-progress';
import 'node:http';
import './speaks-http';
