// breaks: no-cycles
import './cycle-b';
