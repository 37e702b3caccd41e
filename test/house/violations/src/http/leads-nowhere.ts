// breaks: imports-resolve
import './nowhere';
